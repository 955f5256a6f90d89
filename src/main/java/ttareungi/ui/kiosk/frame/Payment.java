package ttareungi.ui.kiosk.frame;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ttareungi.payment.Checkout;

/**
 * How a payment ended.
 *
 * @param purchaseId under which the terminal knows it
 * @param price won
 * @param faultCode where it ended in a fault: then nobody knows whether money moved
 */
public record Payment(
    String purchaseId,
    long price,
    Instant at,
    Checkout.Result result,
    @Nullable String faultCode) {}

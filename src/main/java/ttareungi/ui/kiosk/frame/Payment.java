package ttareungi.ui.kiosk.frame;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ttareungi.payment.Checkout;

/**
 * How a payment ended.
 *
 * @param faultCode where it ended in a fault: then nobody knows whether money moved
 */
public record Payment(long price, Instant at, Checkout.Result result, @Nullable String faultCode) {}

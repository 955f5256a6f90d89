package ttareungi.rider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a rider's ledger, with the balance after it.
 *
 * @param kind as the ledger has it
 * @param eventSeq of the event that told it; null where the log knows none
 * @param eventType its name
 * @param cause why an operator did it, and {@code note} in his words
 */
public record LedgerLine(
    long entryId,
    long points,
    String kind,
    @Nullable String confirmId,
    @Nullable Long reserveNo,
    Instant at,
    long balance,
    @Nullable Long eventSeq,
    @Nullable String eventType,
    @Nullable String cause,
    @Nullable String note) {}

package ttareungi.dashboard;

/** What happened within one hour: {@code hour} since the epoch, sold in won, the others points. */
public record HourLine(
    long hour, long reservations, long cancellations, long sold, long used, long returned) {}

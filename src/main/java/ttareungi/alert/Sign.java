package ttareungi.alert;

import java.time.Instant;

/**
 * One thing that is as it should not be, seen just now.
 *
 * @param subject what it is about: see {@link AlertKind}
 * @param since from when on it is so, as far as is known; of a station when it was first seen
 * @param figure bikes of a station, rides of a bike, won of a payment, below 0 where they are paid
 *     back
 * @param whole the docks of a station, else 0
 * @param detail the bike of a ride, the code of a failure; else empty
 */
public record Sign(String subject, Instant since, long figure, long whole, String detail) {}

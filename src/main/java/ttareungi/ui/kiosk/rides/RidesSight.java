package ttareungi.ui.kiosk.rides;

import jakarta.data.Limit;
import java.util.List;
import java.util.Optional;
import ttareungi.bike.BikeRepository;
import ttareungi.kernel.Reader;
import ttareungi.reservation.Reservation;
import ttareungi.reservation.ReservationRepository;
import ttareungi.ui.kiosk.frame.Choice;
import ttareungi.ui.kiosk.frame.Held;
import ttareungi.ui.kiosk.frame.Member;

/** What a rider has now, and had. */
record RidesSight(Member member, Optional<Open> open, List<Reservation> past) {
  private static final Limit LAST = Limit.of(10);

  /** The reservation that is open, and its bike. */
  record Open(Reservation reservation, Held held) {}

  /** Waits for the disk. */
  static RidesSight read(Reader reader, long userId) {
    var all = reader.read(ReservationRepository.class, r -> r.of(userId, LAST));
    var open = reader.read(ReservationRepository.class, r -> r.openOf(userId));
    return new RidesSight(
        Member.read(reader, userId),
        open.map(reservation -> open(reader, reservation)),
        all.stream().filter(reservation -> !reservation.status().isOpen()).toList());
  }

  private static Open open(Reader reader, Reservation of) {
    var bike = reader.read(BikeRepository.class, bikes -> bikes.find(of.bikeId())).orElseThrow();
    return new Open(of, new Held(of.reserveNo(), Choice.of(bike), of.fee(), of.holdUntil()));
  }
}

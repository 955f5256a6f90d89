package ttareungi.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import ttareungi.bike.RegisterBike;
import ttareungi.event.BikeColour;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.event.Role;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Command;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;
import ttareungi.operator.AddOperator;
import ttareungi.operator.OperatorRepository;
import ttareungi.payment.RecordApproval;
import ttareungi.pin.ChoosePin;
import ttareungi.pin.IssuePinCode;
import ttareungi.pin.PinRepository;
import ttareungi.reservation.CancelReservation;
import ttareungi.reservation.ReserveBike;
import ttareungi.reservation.ReturnBike;
import ttareungi.reservation.StartRide;
import ttareungi.rider.RiderRepository;
import ttareungi.station.OpenStation;
import ttareungi.store.DataDirectory;

/** A house over a directory of its own, and the sentences in which tests speak to its desk. */
public final class TestHouse implements AutoCloseable {
  public static final long STATION = 101;
  private static final String OPERATOR = Actors.operator("test");
  private static final String KIOSK = Actors.kiosk(STATION);

  private final House house;

  private TestHouse(House house) {
    this.house = house;
  }

  public static TestHouse at(Path directory) {
    return at(directory, Clock.systemUTC());
  }

  public static TestHouse at(Path directory, Clock clock) {
    return new TestHouse(House.open(new DataDirectory(directory), clock));
  }

  /** With one station of 20 docks. */
  public static TestHouse withStation(Path directory) {
    return withStation(directory, Clock.systemUTC());
  }

  public static TestHouse withStation(Path directory, Clock clock) {
    var house = at(directory, clock);
    house.does(new OpenStation(id(), OPERATOR, STATION, "여의나루역 1번 출구 앞", "Yeouinaru", 20));
    return house;
  }

  public House house() {
    return house;
  }

  public static String id() {
    return UUID.randomUUID().toString();
  }

  public Outcome send(Command command) {
    return house.desk().submit(command).join();
  }

  public Outcome.Accepted does(Command command) {
    if (send(command) instanceof Outcome.Accepted accepted) {
      return accepted;
    }
    throw new AssertionError("refused: " + command + " -> " + send(command));
  }

  /** Why the command is refused; fails where it is not. */
  public Reason refused(Command command) {
    if (send(command) instanceof Rejection rejection) {
      return rejection.reason();
    }
    throw new AssertionError("not refused: " + command);
  }

  public void register(long bikeId) {
    does(registering(bikeId));
  }

  public static RegisterBike registering(long bikeId) {
    return new RegisterBike(
        id(), OPERATOR, bikeId, BikeColour.RED, LocalDate.of(2023, 2, 7), STATION, null);
  }

  public void buy(long userId, long price) {
    does(buying(id(), userId, price));
  }

  public static RecordApproval buying(String confirmId, long userId, long price) {
    return new RecordApproval(id(), KIOSK, confirmId, userId, price);
  }

  public static ReserveBike reserving(long userId, long bikeId) {
    return new ReserveBike(id(), KIOSK, userId, bikeId);
  }

  /** What every rider of the tests keys in. */
  public static final String PIN = "135790";

  /** Gives a rider {@link #PIN}, as an operator's code would let him choose it. */
  public void givePin(long userId) {
    var hash = house.pins().hash(PIN.toCharArray());
    does(new IssuePinCode(id(), OPERATOR, userId, hash, "test"));
    does(new ChoosePin(id(), KIOSK, userId, hash, hash));
  }

  /** With {@link #PIN}. */
  public void addOperator(long operatorNo) {
    addOperator(operatorNo, "Kim", Role.ADMINISTRATOR);
  }

  /** With {@link #PIN}. */
  public void addOperator(long operatorNo, String name, Role role) {
    if (house.reader().read(OperatorRepository.class, all -> all.find(operatorNo)).isPresent()) {
      return;
    }
    var hash = house.pins().hash(PIN.toCharArray());
    does(new AddOperator(id(), OPERATOR, operatorNo, name, role, hash, null));
  }

  public boolean knows(long userId) {
    return house.reader().read(RiderRepository.class, riders -> riders.find(userId)).isPresent();
  }

  public boolean hasPin(long userId) {
    return house.reader().read(PinRepository.class, pins -> pins.pin(userId)).isPresent();
  }

  /** The number of the reservation. */
  public long reserve(long userId, long bikeId) {
    return does(reserving(userId, bikeId)).first(BikeReserved.class).orElseThrow().reserveNo();
  }

  public static CancelReservation cancelling(long userId, long reserveNo) {
    return new CancelReservation(id(), KIOSK, userId, reserveNo);
  }

  public static StartRide starting(long userId, long reserveNo) {
    return new StartRide(id(), KIOSK, userId, reserveNo);
  }

  public static ReturnBike returning(long userId, long reserveNo) {
    return new ReturnBike(id(), KIOSK, userId, reserveNo, STATION);
  }

  public long balance(long userId) {
    return house.reader().read(RiderRepository.class, riders -> riders.balance(userId));
  }

  /** Waits until every subscriber has read the whole log. */
  public TestHouse settle() {
    long head = house.log().head();
    Awaitility.await()
        .until(() -> house.relay().subscriptions().stream().allMatch(s -> s.cursor() >= head));
    return this;
  }

  @Override
  public void close() {
    house.close();
  }
}

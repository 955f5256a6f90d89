package ttareungi.wiring.film;

import java.util.function.LongConsumer;
import ttareungi.event.BikeState;
import ttareungi.event.ReservationStatus;
import ttareungi.wiring.House;

/**
 * The scenario of the original system: bike 1, red, of 2023-02-07; rider 10 buys 3,000 and 5,000,
 * reserves, cancels, reserves again and returns. Every step is done by hand in a window, and looked
 * at in the database and on the screen.
 */
final class Scenario {
  private static final long STATION = 101;
  private static final long RIDER = 10;
  private static final String PIN = "135790";
  private static final String OPERATOR_PIN = "246813";
  private static final long BIKE = 1;

  private final Hand admin;
  private final Hand kiosk;
  private final Camera camera;
  private final Console console;
  private final Books books;

  Scenario(House house, Hand admin, Hand kiosk, Camera camera, Console console) {
    this.admin = admin;
    this.kiosk = kiosk;
    this.camera = camera;
    this.console = console;
    this.books = new Books(house);
  }

  /** What the windows look like now, where the film was torn. */
  void tear() {
    camera.take(admin.scene(), "torn-admin");
    camera.take(kiosk.scene(), "torn-kiosk");
  }

  void play(LongConsumer openKiosk) {
    sitDown();
    openStation();
    registerBike();
    OnFx.run(() -> openKiosk.accept(STATION));
    join(3_000, 3_000);
    buy(5_000, 8_000);
    reserve();
    cancel();
    reserve();
    giveBack();
    books.agree();
    changeClothes();
  }

  private void sitDown() {
    admin.awaitShown("#wizard-name");
    see(admin, "empty", "The admin window stands on an empty data directory: who runs this?");
    admin.type("#wizard-name", Words.OPERATOR);
    admin.type("#wizard-pin", OPERATOR_PIN);
    admin.type("#wizard-again", OPERATOR_PIN);
    admin.click("#wizard-make");
  }

  private void openStation() {
    admin.type("#stationNumber", Long.toString(STATION));
    admin.type("#stationName", Words.STATION);
    admin.type("#stationNameEn", "Yeouinaru Stn. Exit 1");
    admin.type("#stationDocks", "20");
    see(admin, "station", "Station 101 with 20 docks is written down");
    admin.click("#station-save");
    admin.click("#wizard-later");
    admin.click("#wizard-finish");
    admin.click("#wizard-go");
    admin.awaitGone("#wizard-go");
  }

  private void registerBike() {
    admin.click("#nav-bikes");
    admin.click("#register");
    admin.type("#bikeNumber", Long.toString(BIKE));
    admin.click("#colour-RED");
    admin.type("#registeredOn-text", "2023-02-07");
    see(admin, "register", "Bike 1, red, of 2023-02-07 is written down");
    admin.click("#save");
    admin.awaitGone("#save");
    admin.awaitText("#bikes-table", "SPB-00001");
    books.bike(BIKE, BikeState.AVAILABLE);
    see(admin, "bikes", "Bike 1 is registered, and in the list");
    admin.click("#nav-dashboard");
  }

  private void join(long price, long balance) {
    kiosk.click("#buyPoints");
    kiosk.click("#aside");
    kiosk.awaitShown("#first");
    see(kiosk, "first", "Somebody new is offered a member number, and wants 10");
    kiosk.click("#key-clear");
    kiosk.press(Long.toString(RIDER));
    kiosk.click("#next");
    kiosk.awaitShown("#newPin");
    kiosk.press(PIN);
    kiosk.click("#next");
    see(kiosk, "new-pin", "A PIN of the rider's choice, keyed in twice");
    kiosk.press(PIN);
    kiosk.click("#next");
    pay(price, balance);
  }

  private void buy(long price, long balance) {
    kiosk.click("#buyPoints");
    identify();
    pay(price, balance);
  }

  private void identify() {
    kiosk.awaitShown("#number");
    kiosk.press(Long.toString(RIDER));
    kiosk.click("#next");
    kiosk.awaitShown("#pin");
    kiosk.press(PIN);
    kiosk.click("#next");
  }

  private void pay(long price, long balance) {
    kiosk.click("#amount-" + price);
    see(kiosk, "amount", "Rider 10 chooses %,d won at the kiosk".formatted(price));
    kiosk.click("#next");
    kiosk.awaitShown("#cardApprove");
    see(kiosk, "card", "The simulated terminal waits for a card");
    kiosk.click("#cardApprove");
    kiosk.awaitText("#balance", "%,dP".formatted(balance));
    books.balance(RIDER, balance);
    see(kiosk, "receipt", "Approved: %,d points".formatted(balance));
    kiosk.click("#home");
  }

  private void reserve() {
    long before = books.balance(RIDER);
    kiosk.click("#reserve");
    identify();
    kiosk.click("#dock-1");
    see(kiosk, "choose", "Rider 10 chooses bike 1 in dock 1");
    kiosk.click("#next");
    kiosk.awaitShown("#after");
    see(kiosk, "confirm", "The kiosk says what it costs and how long it holds");
    kiosk.click("#next");
    kiosk.awaitText("#balance", "%,dP".formatted(before - 1_000));
    books.balance(RIDER, before - 1_000);
    books.bike(BIKE, BikeState.RESERVED);
    see(kiosk, "reserved", "Reserved: %,d points are left".formatted(before - 1_000));
    onBoard(ReservationStatus.RESERVED);
    kiosk.click("#home");
  }

  private void cancel() {
    myRides();
    kiosk.awaitShown("#cancelReservation");
    see(kiosk, "my-rides", "The reservation in my rides");
    kiosk.click("#cancelReservation");
    kiosk.click("#yes");
    kiosk.awaitShown("#doneTitle");
    kiosk.awaitText("#balance", "8,000P");
    books.balance(RIDER, 8_000);
    books.bike(BIKE, BikeState.AVAILABLE);
    see(kiosk, "cancelled", "Cancelled: 8,000 points again, the bike is free");
    onBoard(ReservationStatus.CANCELLED);
    kiosk.click("#home");
  }

  private void giveBack() {
    myRides();
    kiosk.click("#startRide");
    kiosk.awaitGone("#startRide");
    books.bike(BIKE, BikeState.IN_USE);
    onBoard(ReservationStatus.IN_USE);
    homeFromStart();
    myRides();
    kiosk.awaitShown("#returnRide");
    see(kiosk, "riding", "The ride is on");
    kiosk.click("#returnRide");
    kiosk.awaitShown("#doneTitle");
    kiosk.awaitText("#balance", "7,000P");
    books.balance(RIDER, 7_000);
    books.bike(BIKE, BikeState.AVAILABLE);
    see(kiosk, "returned", "Returned: 7,000 points, nothing was given back");
    onBoard(ReservationStatus.RETURNED);
    kiosk.click("#home");
  }

  private void homeFromStart() {
    kiosk.click("#home");
    kiosk.awaitShown("#myRides");
  }

  private void myRides() {
    kiosk.click("#myRides");
    identify();
  }

  private void onBoard(ReservationStatus status) {
    books.latest(status);
    admin.awaitText("#board", Words.of(status));
    admin.awaitText("#feed-seq", "#" + books.head());
    admin.awaitText("#status-event", "#" + books.head());
    admin.awaitText("#kpi-reservations-value", Long.toString(books.reservations()));
    see(admin, "board", "The board shows it, without a reload: " + status);
  }

  private void changeClothes() {
    admin.click("#lang-en");
    see(admin, "board-en", "The same in English");
    admin.click("#theme");
    see(admin, "board-dark", "The same in the dark");
    kiosk.click("#en");
    see(kiosk, "home-en", "The kiosk in English");
  }

  private void see(Hand hand, String name, String what) {
    console.tell(what, camera.take(hand.scene(), name));
  }
}

package ttareungi.wiring;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import ttareungi.bike.RegisterBike;
import ttareungi.event.BikeColour;
import ttareungi.kernel.Actors;
import ttareungi.station.OpenStation;
import ttareungi.ui.kiosk.frame.Place;

/** Every screen of the kiosk, one after the other, over one station with a day's life in it. */
final class KioskWalk {
  private static final long[] BIKES = {
    10011, 10044, 10239, 10233, 10102, 10234, 10068, 10120, 10167, 10181, 10185, 10190, 10218, 10222
  };

  private final KioskTester kiosk;
  private final BiConsumer<KioskTester, String> look;

  KioskWalk(KioskTester kiosk, BiConsumer<KioskTester, String> look) {
    this.kiosk = kiosk;
    this.look = look;
  }

  /** A second station makes dock 5 and 11 empty: bikes leave for it. */
  static void furnish(TestHouse house) {
    var colours = BikeColour.values();
    for (int i = 0; i < BIKES.length; i++) {
      house.does(registering(BIKES[i], colours[i % colours.length], TestHouse.STATION));
    }
    house.does(new OpenStation(TestHouse.id(), Actors.operator("test"), 102, "당산역", "Dangsan", 5));
    house.buy(20, 5_000);
    house.does(TestHouse.starting(20, house.reserve(20, 10120)));
    house.buy(21, 5_000);
    house.reserve(21, 10233);
    house.buy(315_527, 500);
    for (int i = 0; i < 11; i++) {
      house.buy(10, 1_000);
      long no = house.reserve(10, 10181);
      house.does(i % 3 == 0 ? TestHouse.cancelling(10, no) : TestHouse.returning(10, no));
    }
    house.settle();
  }

  private static RegisterBike registering(long bikeId, BikeColour colour, long station) {
    return new RegisterBike(
        TestHouse.id(),
        Actors.operator("test"),
        bikeId,
        colour,
        LocalDate.of(2023, 2, 7),
        station,
        null);
  }

  void walk() {
    look("k1-home");
    buy();
    reserve();
    shortage();
    rides();
  }

  private void look(String name) {
    look.accept(kiosk, name);
  }

  private void buy() {
    kiosk.tap("buyPoints").at(Place.NUMBER).tapable("key-1");
    look("k2-missing");
    kiosk.type("31");
    look("k2-number");
    kiosk.tap("aside").at(Place.FIRST).tapable("next");
    look("k2-first");
    kiosk.tap("next").at(Place.NEW_PIN).type("13");
    look("k2-new-pin");
    kiosk.type("5790").tap("next");
    look("k2-new-pin-again");
    kiosk.tap("back").at(Place.HOME).tap("buyPoints").at(Place.NUMBER).type("10").tap("next");
    kiosk.at(Place.PIN).type("13");
    look("k2-pin");
    kiosk.tap("aside").at(Place.CODE).type("4");
    look("k2-code");
    kiosk.tap("back").at(Place.PIN).tap("back").identify(10).at(Place.AMOUNT);
    look("k3-amount");
    kiosk.tap("ownAmount").type("12");
    look("k3-own-steps");
    kiosk.type("000");
    look("k3-own");
    kiosk.tap("key-clear").type("51000");
    look("k3-own-highest");
    kiosk.tap("back").tap("amount-10000").tap("next").at(Place.CARD);
    look("k4-card");
    kiosk.tap("cardDecline").at(Place.FAILED);
    look("k14-declined");
    kiosk.tap("retry").at(Place.CARD).tap("cardLose").at(Place.FAILED);
    look("k14-unresolved");
    kiosk.house().house().checkout().recover();
    kiosk.tap("home").at(Place.HOME).tap("buyPoints").identify(10);
    kiosk.at(Place.AMOUNT).tap("next").at(Place.CARD).tap("cardApprove").at(Place.RECEIPT);
    look("k5-receipt");
    kiosk
        .tap("home")
        .at(Place.HOME)
        .tap("reserve")
        .at(Place.NUMBER)
        .type("999")
        .tap("next")
        .at(Place.PIN);
    kiosk.type("246802").tap("next").saysKey("noticeText", "kiosk.pin.wrong", 4);
    look("k2-wrong");
    kiosk.tap("back").tap("back").at(Place.HOME);
  }

  private void reserve() {
    kiosk.tap("reserve").identify(10).at(Place.BIKES).tapable("dock-2");
    look("k6-missing");
    kiosk.tap("dock-2");
    look("k6-bikes");
    kiosk.tap("report").at(Place.REPORT).tapable("fault-BRAKE");
    look("k6-report");
    kiosk.tap("back").at(Place.BIKES).tap("dock-2");
    kiosk.tap("next").at(Place.CONFIRM);
    look("k7-confirm");
    kiosk.tap("next").at(Place.RESERVED);
    look("k8-reserved");
    kiosk.tap("cancelReservation").tapable("yes");
    look("k8-cancel");
    kiosk.tap("yes").at(Place.DONE);
    look("k8-done");
    kiosk.tap("home").at(Place.HOME);
  }

  private void shortage() {
    kiosk.tap("reserve").identify(315527).at(Place.BIKES).tap("dock-3");
    kiosk.tap("next").at(Place.SHORTAGE);
    look("k10-short");
    kiosk.tap("next").at(Place.CARD).tap("cardApprove").at(Place.RESERVED);
    kiosk.tap("home").at(Place.HOME);
  }

  private void rides() {
    kiosk.tap("myRides").identify(10).at(Place.RIDES).tapable("home");
    look("k9-none");
    kiosk.tap("home").at(Place.HOME);
    kiosk.house().reserve(10, 10181);
    kiosk.tap("myRides").identify(10).at(Place.RIDES).tapable("startRide");
    look("k9-reserved");
    kiosk.tap("returnBike").tapable("no");
    look("k9-unridden");
    kiosk.tap("no");
    kiosk.tap("startRide").at(Place.DONE).tap("home").at(Place.HOME);
    kiosk.tap("myRides").identify(10).at(Place.RIDES).tapable("returnRide");
    look("k9-riding");
    kiosk.tap("returnRide").at(Place.DONE);
    look("k9-returned");
    kiosk.tap("home").at(Place.HOME);
  }
}

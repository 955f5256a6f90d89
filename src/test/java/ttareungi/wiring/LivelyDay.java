package ttareungi.wiring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import ttareungi.bike.RegisterBike;
import ttareungi.event.BikeColour;
import ttareungi.kernel.Actors;
import ttareungi.reservation.ReturnBike;
import ttareungi.station.OpenStation;

/** Fills a house with a week ago and with today, until the afternoon. */
final class LivelyDay {
  static final Instant MIDNIGHT = Instant.parse("2026-05-12T15:00:00Z"); // in Seoul
  private static final String OPERATOR = Actors.operator("test");
  private static final int[] BY_HOUR = {
    2, 1, 1, 0, 1, 3, 7, 14, 17, 10, 7, 8, 11, 11, 14, 12, 13, 17, 22, 16, 11, 9, 6, 4
  };
  private static final String[][] STATIONS = {
    {"여의나루역 1번 출구 앞", "Yeouinaru Stn. Exit 1", "20"},
    {"홍대입구역 2번 출구", "Hongik Univ. Exit 2", "20"},
    {"서울숲 관리사무소", "Seoul Forest Office", "15"},
    {"광화문역 6번 출구", "Gwanghwamun Exit 6", "20"},
    {"망원한강공원 입구", "Mangwon Hangang Park", "8"},
  };

  private final TestHouse house;
  private final HandClock clock;
  private final Random random = new Random(7);
  private int riders = 100_000;
  private int bikes = 10_000;

  LivelyDay(TestHouse house, HandClock clock) {
    this.house = house;
    this.clock = clock;
  }

  void fill() {
    clock.set(MIDNIGHT.minus(Duration.ofDays(8)));
    for (int i = 0; i < STATIONS.length; i++) {
      int docks = Integer.parseInt(STATIONS[i][2]);
      house.does(
          new OpenStation(
              TestHouse.id(), OPERATOR, 101 + i, STATIONS[i][0], STATIONS[i][1], docks));
    }
    fillDocks(101, 17);
    fillDocks(102, 2);
    fillDocks(103, 12);
    fillDocks(105, 8);
    day(MIDNIGHT.minus(Duration.ofDays(7)), 24, 5);
    day(MIDNIGHT, 14, 6);
    goingOn();
  }

  private void fillDocks(long station, int count) {
    for (int i = 0; i < count; i++) {
      var colours = BikeColour.values();
      house.does(
          new RegisterBike(
              TestHouse.id(),
              OPERATOR,
              ++bikes,
              i % 3 == 0 ? colours[i % colours.length] : BikeColour.GREEN,
              LocalDate.of(2024, 3, 1).plusDays(i),
              station,
              null));
    }
  }

  private void day(Instant midnight, int hours, int share) {
    for (int hour = 0; hour < hours; hour++) {
      int count = BY_HOUR[hour] * share / 10 + 1;
      for (int i = 0; i < count; i++) {
        clock.set(midnight.plus(Duration.ofMinutes(hour * 60L + 60L * i / count)));
        trip(10_001 + random.nextInt(10), i % 9 == 4);
      }
    }
  }

  private void trip(long bike, boolean cancels) {
    long rider = ++riders;
    house.buy(rider, 1_000L * (1 + random.nextInt(5)));
    long no = house.reserve(rider, bike);
    clock.forward(Duration.ofSeconds(50));
    if (cancels) {
      house.does(TestHouse.cancelling(rider, no));
      return;
    }
    house.does(TestHouse.starting(rider, no));
    clock.forward(Duration.ofMinutes(2));
    house.does(new ReturnBike(TestHouse.id(), Actors.kiosk(101), rider, no, 101));
  }

  private void goingOn() {
    for (int i = 0; i < 9; i++) {
      clock.set(MIDNIGHT.plus(Duration.ofMinutes(14 * 60L + i * 3L)));
      long rider = ++riders;
      house.buy(rider, 5_000);
      long no = house.reserve(rider, 10_020 + i);
      if (i == 2) {
        house.does(TestHouse.cancelling(rider, no));
      } else if (i < 6) {
        clock.forward(Duration.ofSeconds(70));
        house.does(TestHouse.starting(rider, no));
      }
    }
    clock.set(MIDNIGHT.plus(Duration.ofMinutes(14 * 60L + 26)).plusSeconds(41));
    house.settle();
  }
}

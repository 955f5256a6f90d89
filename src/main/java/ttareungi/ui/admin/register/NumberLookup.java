package ttareungi.ui.admin.register;

import ttareungi.bike.BikeRepository;
import ttareungi.bike.Bikes;
import ttareungi.kernel.Reader;

/** Whether a number is taken, and which is the next that is not; 0 where there is none. */
record NumberLookup(long bikeId, boolean taken, long nextFree) {
  static NumberLookup read(Reader house, long bikeId) {
    return house.read(
        BikeRepository.class,
        bikes -> {
          long next = bikes.highestNumber() + 1;
          boolean room = next <= Bikes.HIGHEST_NUMBER;
          return new NumberLookup(bikeId, bikes.find(bikeId).isPresent(), room ? next : 0);
        });
  }
}

package ttareungi.event;

/** What riders report of a bike. Its word on screen is {@code bike.fault.NAME}. */
public enum BikeFault {
  TYRE,
  BRAKE,
  CHAIN,
  SADDLE,
  LOCK,
  OTHER
}

package ttareungi.event;

/** Where a bike is in its life. The words on screen are i18n keys {@code bike.state.NAME}. */
public enum BikeState {
  AVAILABLE,
  RESERVED,
  IN_USE,
  MAINTENANCE,
  RETIRED
}

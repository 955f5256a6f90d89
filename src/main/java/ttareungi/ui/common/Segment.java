package ttareungi.ui.common;

import ttareungi.event.BikeState;

/** What one segment of a ring shows. Thin is an empty dock; OFF is time that has passed. */
public enum Segment {
  EMPTY(""),
  AVAILABLE("bike-available"),
  RESERVED("bike-reserved"),
  IN_USE("bike-inuse"),
  MAINTENANCE("bike-maintenance"),
  RETIRED("bike-retired"),
  OFF("off"),
  WARNING("warning");

  private final String styleClass;

  Segment(String styleClass) {
    this.styleClass = styleClass;
  }

  String styleClass() {
    return styleClass;
  }

  boolean isThin() {
    return this == EMPTY;
  }

  public static Segment of(BikeState state) {
    return valueOf(state.name());
  }
}

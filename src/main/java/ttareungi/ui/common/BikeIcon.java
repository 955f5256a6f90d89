package ttareungi.ui.common;

/** A bike as small as an icon, in the stroke of the icon font, which has none. Says nothing aloud. */
public final class BikeIcon extends Drawing {
  private static final double STROKE = 2;
  private static final String BIKE =
      "M1.6 16.5a3.9 3.9 0 1 0 7.8 0a3.9 3.9 0 1 0-7.8 0"
          + "M14.6 16.5a3.9 3.9 0 1 0 7.8 0a3.9 3.9 0 1 0-7.8 0"
          + "M5.5 16.5 9 9.6h6.8l2.7 6.9M9 9.6l3.2 6.9 3.6-6.9M5.5 16.5h6.7"
          + "M7.3 7.2h3M9 9.6 8.4 7.2M15.8 9.6 14.9 6h3.2";

  public BikeIcon() {
    super(24, 24);
    getStyleClass().add("bike-icon");
    draw(line(BIKE, STROKE, "line"));
  }
}

package ttareungi.event;

/** The colour of a bike's frame: data, not theme. Named on screen by {@code bike.colour.NAME}. */
public enum BikeColour {
  GREEN,
  WHITE,
  YELLOW,
  BLUE,
  ORANGE,
  BLACK,
  RED
}

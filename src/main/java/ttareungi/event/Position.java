package ttareungi.event;

/** A place on earth: degrees of WGS 84, north and east positive. */
public record Position(double latitude, double longitude) {
  /** Whether there is such a place. */
  public boolean existsOnEarth() {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  }
}

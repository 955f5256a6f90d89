package ttareungi.label;

/**
 * What one label says.
 *
 * @param code what a camera reads
 * @param brand whose bike it is
 */
public record Label(String code, String brand, String words) {}

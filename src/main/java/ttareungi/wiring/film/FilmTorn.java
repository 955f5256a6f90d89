package ttareungi.wiring.film;

/** The film did not go as the scenario says; the message says where. */
final class FilmTorn extends RuntimeException {
  FilmTorn(String message) {
    super(message);
  }
}

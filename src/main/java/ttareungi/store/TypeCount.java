package ttareungi.store;

/** How many events of one type. */
public record TypeCount(String type, long count) {}

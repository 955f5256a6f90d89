package ttareungi.bike;

/** So many bikes from one station to another. */
public record Move(StationStock from, StationStock to, long bikes) {}

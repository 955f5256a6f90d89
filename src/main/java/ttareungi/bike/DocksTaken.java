package ttareungi.bike;

/** How many docks of a station hold a bike. */
public record DocksTaken(long stationId, long bikes) {}

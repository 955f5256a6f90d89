package ttareungi.kioskstate;

import ttareungi.kernel.Command;

/** The kiosk of this station shall sell and reserve nothing until it is put back. */
public record TakeOutOfService(String requestId, String actor, long stationId, long operatorNo)
    implements Command {}

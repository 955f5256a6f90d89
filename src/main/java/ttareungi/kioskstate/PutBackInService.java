package ttareungi.kioskstate;

import ttareungi.kernel.Command;

/** The kiosk of this station works again. */
public record PutBackInService(String requestId, String actor, long stationId, long operatorNo)
    implements Command {}

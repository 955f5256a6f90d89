package ttareungi.pin;

/** What a hash costs to make (RFC 9106, section 3.1: m, t and p). */
record Argon2Cost(int memoryKib, int passes, int lanes) {}

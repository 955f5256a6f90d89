package ttareungi.pin;

import com.google.common.hash.Hashing;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.SecureString;
import com.password4j.types.Argon2;
import java.util.Base64;

/**
 * Makes and checks PIN hashes: Argon2id (RFC 9106) with the first of the settings that OWASP's
 * password storage cheat sheet recommends, and a pepper that is in no database. A hash takes about
 * a tenth of a second: neither the FX thread's nor the writer's work. Any thread.
 */
public final class PinHasher {
  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int ID_LENGTH = 8;

  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

  private final String pepper;
  private final String pepperId;
  private final PinHash nobodys;

  public PinHasher(byte[] pepper) {
    this.pepper = Base64.getEncoder().encodeToString(pepper);
    pepperId = Hashing.sha256().hashBytes(pepper).toString().substring(0, ID_LENGTH);
    nobodys = PinHash.of(pepperId, zeros());
  }

  /** Costs as much as any hash to check, and nothing to make: nobody knows what it would be of. */
  private static String zeros() {
    return "$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            Argon2Function.ARGON2_VERSION_13,
            MEMORY_KIB,
            PASSES,
            LANES,
            zeros(SALT_BYTES),
            zeros(HASH_BYTES));
  }

  private static String zeros(int bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
  }

  /** The caller clears the PIN. */
  public PinHash hash(char[] pin) {
    var copy = new SecureString(pin);
    try {
      var hash = Password.hash(copy).addPepper(pepper).addRandomSalt(SALT_BYTES).with(ARGON2);
      return PinHash.of(pepperId, hash.getResult());
    } finally {
      copy.clear();
    }
  }

  /** False also where the hash was made with another pepper: see {@link #isOurs}. */
  public boolean matches(char[] pin, PinHash hash) {
    var copy = new SecureString(pin);
    try {
      return isOurs(hash) && Password.check(copy, hash.phc()).addPepper(pepper).with(ARGON2);
    } finally {
      copy.clear();
    }
  }

  /** Whether the hash can be checked at all: the pepper may have been lost with an old machine. */
  public boolean isOurs(PinHash hash) {
    return hash.pepperId().equals(pepperId);
  }

  /** Takes as long as a check: nobody shall see that there was nothing to check. */
  public void pretend(char[] pin) {
    var _ = matches(pin, nobodys);
  }
}

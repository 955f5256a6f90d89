package ttareungi.pin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import de.mkammerer.argon2.Argon2Advanced;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * Makes and checks PIN hashes: Argon2id (RFC 9106) with the first of the settings that OWASP's
 * password storage cheat sheet recommends, and a pepper that is in no database. A hash takes some
 * hundredths of a second, the first some tenths: neither the FX thread's nor the writer's work. Any
 * thread.
 */
public final class PinHasher {
  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int ID_LENGTH = 8;

  private static final Argon2Cost COST = new Argon2Cost(MEMORY_KIB, PASSES, LANES);

  /** Costs as much as any hash to check, and nothing to make: nobody knows what it would be of. */
  private static final Argon2Text NOBODYS =
      new Argon2Text(COST, new byte[SALT_BYTES], new byte[HASH_BYTES]);

  /** Its native part is loaded with the first hash: most of what starts never asks for one. */
  private static final class Native {
    private static final Argon2Advanced ARGON2 =
        Argon2Factory.createAdvanced(Argon2Types.ARGON2id, SALT_BYTES, HASH_BYTES);
  }

  private final byte[] pepper;
  private final String pepperId;

  public PinHasher(byte[] pepper) {
    this.pepper = Base64.getEncoder().encode(pepper);
    pepperId = Hashing.sha256().hashBytes(pepper).toString().substring(0, ID_LENGTH);
  }

  /** The caller clears the PIN. */
  public PinHash hash(char[] pin) {
    var salt = Native.ARGON2.generateSalt();
    return PinHash.of(pepperId, new Argon2Text(COST, salt, hash(pin, COST, salt)).toString());
  }

  /** False also where the hash was made with another pepper: see {@link #isOurs}. */
  public boolean matches(char[] pin, PinHash hash) {
    return isOurs(hash) && matches(pin, Argon2Text.parse(hash.phc()));
  }

  private boolean matches(char[] pin, Argon2Text kept) {
    return MessageDigest.isEqual(kept.hash(), hash(pin, kept.cost(), kept.salt()));
  }

  private byte[] hash(char[] pin, Argon2Cost cost, byte[] salt) {
    return Native.ARGON2.rawHashAdvanced(
        cost.passes(), cost.memoryKib(), cost.lanes(), pin, UTF_8, salt, pepper, null);
  }

  /** Whether the hash can be checked at all: the pepper may have been lost with an old machine. */
  public boolean isOurs(PinHash hash) {
    return hash.pepperId().equals(pepperId);
  }

  /** Takes as long as a check: nobody shall see that there was nothing to check. */
  public void pretend(char[] pin) {
    var _ = matches(pin, NOBODYS);
  }
}

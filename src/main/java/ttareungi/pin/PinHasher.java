package ttareungi.pin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import de.mkammerer.argon2.Argon2Advanced;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import de.mkammerer.argon2.Argon2Version;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/**
 * Makes and checks PIN hashes: Argon2id (RFC 9106) with the first of the settings that OWASP's
 * password storage cheat sheet recommends, and a pepper that is in no database. A hash takes some
 * hundredths of a second, the first some tenths: neither the FX thread's nor the writer's work. Any
 * thread.
 */
public final class PinHasher {
  static final int MEMORY_KIB = 19_456;
  static final int PASSES = 2;
  static final int LANES = 1;
  private static final int LEAST_KIB = 8;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int ID_LENGTH = 8;

  /** Nobody knows what it would be of. */
  private static final Argon2Text NOBODYS =
      new Argon2Text(new byte[SALT_BYTES], new byte[HASH_BYTES]);

  /** Its native part is loaded when first asked for: most of what starts never makes a hash. */
  private static final class Native {
    private static final Argon2Advanced ARGON2 =
        Argon2Factory.createAdvanced(Argon2Types.ARGON2id, SALT_BYTES, HASH_BYTES);

    /** The cheapest there is: only a hash shows that one can be made. */
    private static final byte[] LEAST =
        ARGON2.rawHash(1, LEAST_KIB, 1, new byte[1], new byte[SALT_BYTES]);
  }

  private final byte[] pepper;
  private final String pepperId;

  public PinHasher(byte[] pepper) {
    this.pepper = Base64.getEncoder().encode(pepper);
    pepperId = Hashing.sha256().hashBytes(pepper).toString().substring(0, ID_LENGTH);
  }

  /**
   * What cannot be loaded is said before anything depends on it.
   *
   * @throws UnsatisfiedLinkError where this machine has no native part of Argon2
   */
  void load() {
    var _ = Native.LEAST;
  }

  /** The caller clears the PIN, which has a digit at least. */
  public PinHash hash(char[] pin) {
    var salt = Native.ARGON2.generateSalt();
    return PinHash.of(pepperId, new Argon2Text(salt, hash(pin, salt)).phc());
  }

  /** False also where the hash was made with another pepper: see {@link #isOurs}. */
  public boolean matches(char[] pin, PinHash hash) {
    return isOurs(hash) && matches(pin, Argon2Text.parse(hash.phc()));
  }

  private boolean matches(char[] pin, Argon2Text kept) {
    return MessageDigest.isEqual(kept.hash(), hash(pin, kept.salt()));
  }

  private byte[] hash(char[] pin, byte[] salt) {
    var bytes = bytes(pin);
    try {
      return Native.ARGON2.rawHashAdvanced(
          PASSES, MEMORY_KIB, LANES, bytes, salt, pepper, null, HASH_BYTES, Argon2Version.V13);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static byte[] bytes(char[] pin) {
    var room = ByteBuffer.allocate(pin.length * (int) UTF_8.newEncoder().maxBytesPerChar());
    UTF_8.newEncoder().encode(CharBuffer.wrap(pin), room, true);
    var bytes = Arrays.copyOf(room.array(), room.position());
    Arrays.fill(room.array(), (byte) 0);
    return bytes;
  }

  /**
   * Whether the hash can be checked at all: the pepper may have been lost with an old machine, or
   * hashes may be made otherwise by now.
   */
  public boolean isOurs(PinHash hash) {
    return hash.pepperId().equals(pepperId) && Argon2Text.isOurs(hash.phc());
  }

  /** Takes as long as a check: nobody shall see that there was nothing to check. */
  public void pretend(char[] pin) {
    var _ = matches(pin, NOBODYS);
  }
}

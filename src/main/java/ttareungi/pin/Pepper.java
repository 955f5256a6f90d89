package ttareungi.pin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import ttareungi.kernel.Fault;

/**
 * A secret of this machine that goes into every PIN's hash and into no database or backup: who
 * steals those cannot try PINs. Without it the PINs are worth nothing, and riders choose new ones
 * with an operator's code.
 */
public final class Pepper {
  private static final int BYTES = 32;

  private Pepper() {}

  /**
   * Made when there is none yet. One program at a time.
   *
   * @throws Fault {@code PEPPER-1} where the file is there and is no pepper
   */
  public static byte[] of(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return checked(Base64.getDecoder().decode(Files.readString(file).strip()));
    } catch (IllegalArgumentException e) { // emptied, cut, or not ours
      throw new Fault("PEPPER-1", new IllegalStateException(file + " is damaged", e));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the pepper in " + file, e);
    }
  }

  private static byte[] checked(byte[] pepper) {
    if (pepper.length != BYTES) {
      throw new IllegalArgumentException(pepper.length + " bytes");
    }
    return pepper;
  }

  private static void make(Path file) throws IOException {
    var pepper = new byte[BYTES];
    new SecureRandom().nextBytes(pepper);
    Files.createDirectories(file.getParent());
    var draft = Files.createTempFile(file.getParent(), "pepper", ".tmp");
    var view =
        Files.getFileAttributeView(draft, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(draft, Base64.getEncoder().encodeToString(pepper), StandardOpenOption.SYNC);
    Files.move(draft, file);
  }
}

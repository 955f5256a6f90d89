package ttareungi.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The way to a thermal printer. */
@FunctionalInterface
public interface Port {
  /** Closing what it gives while another thread writes ends the writing. */
  OutputStream open() throws IOException;

  /** There is no paper to print on. */
  final class NoPaper extends IOException {
    NoPaper(String where) {
      super("no paper in " + where);
    }
  }

  /** A device such as {@code /dev/usb/lp0}, never created: a printer is there or it is not. */
  static Port device(Path path) {
    return () ->
        Channels.newOutputStream(
            FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
  }

  static Port tcp(String host, int port) {
    return () -> new TcpStream(host, port);
  }
}

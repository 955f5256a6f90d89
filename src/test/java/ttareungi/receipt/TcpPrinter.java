package ttareungi.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** A thermal printer in the network, as far as one can see from this side of the line. */
public final class TcpPrinter implements AutoCloseable {
  public static final int SILENT = -1;
  public static final int READY = 0x12;
  public static final int PAPER_END = 0x72;
  private static final int QUESTION = 3;

  private final ServerSocket server;
  private final int status;
  private final List<byte[]> jobs = new CopyOnWriteArrayList<>();

  private TcpPrinter(int port, int status) {
    this.status = status;
    try {
      server = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  public static TcpPrinter on(int port, int status) {
    return new TcpPrinter(port, status);
  }

  /** A port at which nobody answers. */
  public static int deadPort() {
    try (var printer = on(0, SILENT)) {
      return printer.port();
    }
  }

  public int port() {
    return server.getLocalPort();
  }

  private void serve() {
    try {
      while (true) {
        try (Socket line = server.accept()) {
          jobs.add(job(line));
        }
      }
    } catch (SocketException closed) {
      // the end of the test
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] job(Socket line) throws IOException {
    var job = new ByteArrayOutputStream();
    job.write(line.getInputStream().readNBytes(QUESTION));
    if (status != SILENT) {
      line.getOutputStream().write(status);
    }
    line.getInputStream().transferTo(job);
    return job.toByteArray();
  }

  /** What came in, one line after the other; waits for so many. */
  public List<byte[]> jobs(int count) {
    Awaitility.await().until(() -> jobs.size() >= count);
    return List.copyOf(jobs);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

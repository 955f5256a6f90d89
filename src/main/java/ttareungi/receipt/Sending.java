package ttareungi.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One job on its way through a port. Stopped at any instant it writes nothing more: a printer that
 * wakes later prints no receipt for the next rider to find.
 */
final class Sending implements Callable<Boolean> {
  private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

  private final Port port;
  private final byte[] job;
  private @Nullable OutputStream open;
  private boolean stopped;

  Sending(Port port, byte[] job) {
    this.port = port;
    this.job = job;
  }

  @Override
  public Boolean call() throws IOException {
    try (var out = port.open()) {
      if (begin(out)) {
        out.write(job);
        out.flush();
      }
    }
    return true;
  }

  private synchronized boolean begin(OutputStream out) {
    open = out;
    return !stopped;
  }

  synchronized void stop() {
    stopped = true;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        LOG.debug("closed with an error: nothing more comes out of it either way", e);
      }
    }
  }
}

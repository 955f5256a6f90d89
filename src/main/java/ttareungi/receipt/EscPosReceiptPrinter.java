package ttareungi.receipt;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thermal printer of 80 mm rolls. One receipt at a time, whoever prints. */
public final class EscPosReceiptPrinter implements ReceiptPrinter {
  private static final Logger LOG = LoggerFactory.getLogger(EscPosReceiptPrinter.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Port port;
  private final String where;
  private final Function<Locale, Words> words;

  /** A port may hang where nothing can wake it: then one thread hangs, and no program. */
  private final ExecutorService sender =
      new ThreadPoolExecutor(
          0,
          1,
          PATIENCE.toSeconds(),
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().daemon().name("receipt").factory());

  public EscPosReceiptPrinter(Port port, String where, Function<Locale, Words> words) {
    this.port = port;
    this.where = where;
    this.words = words;
  }

  @Override
  public Result print(Receipt receipt) {
    try {
      return print(receipt, EscPosJob.bytes(ReceiptPage.pdf(receipt, words(receipt))));
    } catch (IOException | RuntimeException e) {
      return failed(receipt, Reason.NOT_WRITTEN, e);
    }
  }

  private Words words(Receipt receipt) {
    return words.apply(receipt.language());
  }

  private Result print(Receipt receipt, byte[] job) {
    try {
      send(job);
      return new Result.Printed(where, Medium.PAPER);
    } catch (TimeoutException e) {
      return failed(receipt, Reason.TIMED_OUT, e);
    } catch (Port.NoPaper e) {
      return failed(receipt, Reason.NO_PAPER, e);
    } catch (IOException e) {
      return failed(receipt, Reason.UNREACHABLE, e);
    }
  }

  private Result failed(Receipt receipt, Reason reason, Exception cause) {
    LOG.warn("receipt {} not printed at {}: {}", receipt.confirmId(), where, reason, cause);
    return new Result.Failed(reason);
  }

  private void send(byte[] job) throws IOException, TimeoutException {
    var sending = new Sending(port, job);
    Future<?> sent = sender.submit(sending);
    try {
      sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      sending.stop();
      throw new IOException("given up", e);
    } catch (TimeoutException e) {
      sent.cancel(false);
      sending.stop();
      throw e;
    }
  }
}

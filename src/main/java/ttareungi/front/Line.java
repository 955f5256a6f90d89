package ttareungi.front;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;

/** Between two programs; nobody waits at it for longer than he wants to. */
final class Line implements AutoCloseable {
  private static final int CHUNK = 1_024;

  private final SocketChannel channel;
  private final Selector selector;

  private Line(SocketChannel channel) throws IOException {
    this.channel = channel;
    selector = Selector.open();
    channel.register(selector, SelectionKey.OP_READ);
  }

  /** Fails at once where nobody listens, or too many wait already. */
  static Line to(Path socket) throws IOException {
    try (var address = Address.of(socket)) {
      return open(
          SocketChannel.open(StandardProtocolFamily.UNIX),
          channel -> {
            if (!channel.connect(address.get())) {
              throw new EOFException(socket + " does not answer at once");
            }
          });
    }
  }

  /** Of somebody who has come. */
  static Line from(SocketChannel channel) throws IOException {
    return open(channel, come -> {});
  }

  @FunctionalInterface
  private interface Step {
    void with(SocketChannel channel) throws IOException;
  }

  private static Line open(SocketChannel channel, Step first) throws IOException {
    try {
      channel.configureBlocking(false);
      first.with(channel);
      return new Line(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** What is short enough to wait in the system for whoever reads it. */
  void say(byte[] words) throws IOException {
    var left = ByteBuffer.wrap(words);
    while (left.hasRemaining()) {
      if (channel.write(left) == 0) {
        throw new InterruptedIOException("nobody reads");
      }
    }
    channel.shutdownOutput();
  }

  /** All that the other side says until it says no more. */
  byte[] hear(int most, Duration patience) throws IOException {
    long until = System.nanoTime() + patience.toNanos();
    var heard = new ByteArrayOutputStream();
    var chunk = ByteBuffer.allocate(CHUNK);
    for (int n = channel.read(chunk); n >= 0; n = channel.read(chunk)) {
      heard.write(chunk.array(), 0, n);
      chunk.clear();
      if (heard.size() > most) {
        throw new IOException("more than " + most + " bytes");
      }
      if (n == 0) {
        await(until - System.nanoTime());
      }
    }
    return heard.toByteArray();
  }

  private void await(long nanos) throws IOException {
    if (nanos <= 0) {
      throw new InterruptedIOException("nothing comes");
    }
    selector.selectedKeys().clear();
    selector.select(Math.max(1, Duration.ofNanos(nanos).toMillis()));
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      selector.close();
    }
  }
}

package ttareungi.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

/** To a printer in the network, which is asked first whether it has paper. */
final class TcpStream extends OutputStream {
  private static final int CONNECT_MILLIS = 3_000;

  /** Many printers never answer. */
  private static final int ANSWER_MILLIS = 300;

  private static final int MOST_ANSWERS = 16;
  private static final byte[] ASK_PAPER = {0x10, 0x04, 4};
  private static final int FIXED_BITS = 0b1001_0011;
  private static final int FIXED = 0b0001_0010;
  private static final int PAPER_END = 0b0110_0000;

  private final Socket socket = new Socket();
  private final OutputStream out;

  TcpStream(String host, int port) throws IOException {
    try {
      socket.connect(resolved(host, port), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      out = socket.getOutputStream();
      out.write(ASK_PAPER);
      if (isPaperEnd(answer())) {
        throw new Port.NoPaper(host + ":" + port);
      }
    } catch (IOException failure) {
      socket.close();
      throw failure;
    }
  }

  private static InetSocketAddress resolved(String host, int port) throws UnknownHostException {
    var address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new UnknownHostException(host);
    }
    return address;
  }

  /** A byte, or −1 where the printer has nothing to say. */
  private int answer() throws IOException {
    try {
      return socket.getInputStream().read();
    } catch (SocketTimeoutException silent) {
      return -1;
    }
  }

  private static boolean isPaperEnd(int status) {
    return (status & FIXED_BITS) == FIXED && (status & PAPER_END) == PAPER_END;
  }

  @Override
  public void write(int one) throws IOException {
    out.write(one);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  /** Hears the printer out: closed on an answer not read, the line would drop what is under way. */
  @Override
  public void close() throws IOException {
    try (socket) {
      if (!socket.isClosed()) {
        socket.shutdownOutput();
        hearOut();
      }
    }
  }

  private void hearOut() throws IOException {
    for (int i = 0; i < MOST_ANSWERS && answer() >= 0; i++) {
      // what it says is of no more use
    }
  }
}

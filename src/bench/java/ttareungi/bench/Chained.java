package ttareungi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.sql.SQLException;
import org.sqlite.Function;

/** The event log's chain for SQL: each call's hash covers the call before. */
final class Chained extends Function {
  private static final int FIRST_TEXT = 2;

  private byte[] before = new byte[32];

  /** Called with seq, at, event_id, actor, type and payload, row by row in the order of the log. */
  @Override
  protected void xFunc() throws SQLException {
    var hasher =
        Hashing.sha256().newHasher().putBytes(before).putLong(value_long(0)).putLong(value_long(1));
    for (int arg = FIRST_TEXT; arg < args(); arg++) {
      var bytes = value_text(arg).getBytes(UTF_8);
      hasher.putInt(bytes.length).putBytes(bytes);
    }
    before = hasher.hash().asBytes();
    result(before);
  }
}

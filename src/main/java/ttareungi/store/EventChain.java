package ttareungi.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;

/** SHA-256 over the row before and this one: nothing can be changed or taken out unseen. */
final class EventChain {
  /** What the first row follows. */
  static final byte[] BEGINNING = new byte[32];

  private EventChain() {}

  static byte[] hash(byte[] before, EventRecord row) {
    var hasher = Hashing.sha256().newHasher().putBytes(before).putLong(row.seq());
    hasher.putLong(row.at().toEpochMilli());
    putText(hasher, row.eventId());
    putText(hasher, row.actor());
    putText(hasher, row.type());
    putText(hasher, row.payload());
    return hasher.hash().asBytes();
  }

  /** With its length, so that no letter can move from one column to the next. */
  private static void putText(Hasher hasher, String text) {
    var bytes = text.getBytes(UTF_8);
    hasher.putInt(bytes.length).putBytes(bytes);
  }
}

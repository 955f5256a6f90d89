package ttareungi.csv;

import java.util.List;

/** What the first bytes of a file tell. */
final class Bytes {
  private static final int LOOK = 1_024;

  private Bytes() {}

  /** Excel's own format is a zip. */
  static boolean isWorkbook(byte[] bytes) {
    return begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0);
  }

  /** By its mark, or because no other text holds zeros. */
  static boolean isUtf16(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      return true;
    }
    for (int i = 0; i < Math.min(bytes.length, LOOK); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** What it may be, the surest first: text of CP949 is hardly ever right as UTF-8 by chance. */
  static List<Encoding> encodings(byte[] bytes) {
    return begins(bytes, 0xEF, 0xBB, 0xBF)
        ? List.of(Encoding.UTF_8_BOM)
        : List.of(Encoding.UTF_8, Encoding.CP949);
  }

  private static boolean begins(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }
}

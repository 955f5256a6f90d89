package ttareungi.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PinHasherTest {
  /** The bytes 0 to 31. */
  private static final byte[] PEPPER = pepper(0);

  /** Of 482913, by another implementation of Argon2: what a database of the first version keeps. */
  private static final PinHash OF_OLD =
      new PinHash(
          "630dcd29:$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA"
              + "$G2NAcGlRGFqYDQDp5XsAFlSXGhnts38Db1l8C7G8yEg");

  private final PinHasher hasher = new PinHasher(PEPPER);

  private static byte[] pepper(int first) {
    var bytes = new byte[32];
    IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) (first + i));
    return bytes;
  }

  @Test
  void hashesThatAreKeptStayGood() {
    assertThat(hasher.matches("482913".toCharArray(), OF_OLD)).isTrue();
    assertThat(hasher.matches("482914".toCharArray(), OF_OLD)).isFalse();
  }

  @Test
  void aHashIsOfOnePinAndSaltedAnew() {
    var one = hasher.hash("482913".toCharArray());
    var other = hasher.hash("482913".toCharArray());
    assertThat(one.text()).startsWith("630dcd29:$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(one).isNotEqualTo(other);
    assertThat(hasher.matches("482913".toCharArray(), one)).isTrue();
    assertThat(hasher.matches("482913".toCharArray(), other)).isTrue();
    assertThat(hasher.matches("48291".toCharArray(), one)).isFalse();
  }

  /** Of before a change, or of a row that was tampered with: it could ask for all memory. */
  @Test
  void aHashOfAnotherCostIsNotMade() {
    var dear = new PinHash(OF_OLD.text().replace("m=19456", "m=1945600"));
    assertThat(hasher.isOurs(dear)).isFalse();
    assertThat(hasher.matches("482913".toCharArray(), dear)).isFalse();
  }

  @Test
  void withoutItsPepperNoPinMatches() {
    var others = new PinHasher(pepper(1));
    assertThat(others.isOurs(OF_OLD)).isFalse();
    assertThat(others.matches("482913".toCharArray(), OF_OLD)).isFalse();
  }

  @Test
  void thePinIsLeftToTheCaller() {
    var pin = "482913".toCharArray();
    hasher.pretend(pin);
    hasher.matches(pin, OF_OLD);
    assertThat(pin).isEqualTo("482913".toCharArray());
  }
}

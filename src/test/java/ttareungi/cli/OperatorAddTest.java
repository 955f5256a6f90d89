package ttareungi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import ttareungi.pin.PinDoor.Entry;
import ttareungi.wiring.TestHouse;

/** An operator is made on the command line. */
class OperatorAddTest {
  @TempDir Path data;

  @Test
  void anOperatorIsAddedOnce() {
    assertThat(add("842613\n842613\n")).isZero();
    assertThat(add("842613\n842613\n")).isEqualTo(1);
    try (var house = TestHouse.at(data)) {
      assertThat(house.house().operators().enter("kiosk:1", 7, "842613".toCharArray()))
          .isInstanceOf(Entry.Opened.class);
    }
  }

  @Test
  void weakAndMistypedPinsAreRefusedBeforeAnythingIsOpened() {
    assertThat(add("123456\n123456\n")).isEqualTo(1);
    assertThat(add("842613\n842614\n")).isEqualTo(1);
    assertThat(add("8426\n8426\n")).isEqualTo(1);
    assertThat(add("")).isEqualTo(1);
    assertThat(data).isEmptyDirectory();
  }

  private int add(String typed) {
    var before = System.in;
    System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
    try {
      return new CommandLine(new Ttareungi())
          .execute("operator", "add", "--data=" + data, "--number=7", "--name=Kim");
    } finally {
      System.setIn(before);
    }
  }
}

package ttareungi.receipt;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import ttareungi.receipt.ReceiptText.Line;

/** One page of what a day came to, as a PDF. */
public final class DaySheet {
  private final String title;
  private final List<Line> lines = new ArrayList<>();

  public DaySheet(String house, String title) {
    this.title = title;
    lines.add(new Line.Heading(house));
    lines.add(new Line.Note(title));
    lines.add(new Line.Rule());
  }

  @CanIgnoreReturnValue
  public DaySheet fact(String name, String value) {
    lines.add(new Line.Fact(name, value));
    return this;
  }

  /** The fact that people look for. */
  @CanIgnoreReturnValue
  public DaySheet main(String name, String value) {
    lines.add(new Line.MainFact(name, value));
    return this;
  }

  @CanIgnoreReturnValue
  public DaySheet rule() {
    lines.add(new Line.Rule());
    return this;
  }

  /** The file is whole or not there; a second print takes the place of the first. */
  public Path write(Path directory, String name) throws IOException {
    Files.createDirectories(directory);
    Path file = directory.resolve(name + ".pdf");
    Path half = Files.createTempFile(directory, "sheet", ".tmp");
    try {
      Files.write(half, ReceiptPage.sheet(title, new ReceiptText(lines)));
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
    return file;
  }
}

package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ttareungi.csv.DryRun;
import ttareungi.csv.Sheet;
import ttareungi.csv.SheetReader;
import ttareungi.csv.Subject;
import ttareungi.csv.Trial;
import ttareungi.kernel.Command;
import ttareungi.station.OpenStation;

/** Files of bikes and stations, as tests write and try them. */
final class ImportFile {
  static final String HEADER = "bike_no,colour,reg_date,station\n";

  private ImportFile() {}

  static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So many bikes from number 1 on, at the stations from 1 on. */
  static Path bikes(Path file, int count, int aStation) {
    var text = new StringBuilder(HEADER);
    for (int bike = 1; bike <= count; bike++) {
      text.append("SPB-%05d,green,2026-05-13,%d%n".formatted(bike, 1 + (bike - 1) / aStation));
    }
    return write(file, text.toString());
  }

  /** So many stations from number 1 on. */
  static void stations(TestHouse house, int count, int docks) {
    for (int station = 1; station <= count; station++) {
      house.does(new OpenStation(TestHouse.id(), "test", station, "S" + station, null, docks));
    }
  }

  static Trial trial(TestHouse house, Subject subject, Path file) {
    var reader = new SheetReader(subject);
    var reading = reader.read(file);
    assertThat(reading).isInstanceOf(Sheet.class);
    var sheet = (Sheet) reading;
    var at = house.house();
    return new DryRun(at.reader(), at.clock(), at.config().zone()).of(sheet, reader.guess(sheet));
  }

  static Command command(TestHouse house, Path file) {
    return trial(house, Subject.BIKES, file).command().apply(TestHouse.id(), "test");
  }
}

package ttareungi.receipt;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A receipt in words, line by line, from the top of the paper to its end. */
public record ReceiptText(List<Line> lines) {

  public ReceiptText {
    lines = List.copyOf(lines);
  }

  /** How a line stands on the paper. */
  public sealed interface Line {
    /** In the middle, large. */
    record Heading(String words) implements Line {}

    /** In the middle. */
    record Note(String words) implements Line {}

    /** A name at the left, what it is at the right. */
    record Fact(String name, String value) implements Line {}

    /** The fact that people look for. */
    record MainFact(String name, String value) implements Line {}

    record Rule() implements Line {}

    record Qr(String content) implements Line {}
  }

  public static ReceiptText of(Receipt receipt, Words words) {
    var lines = new ArrayList<Line>();
    lines.add(new Line.Heading(words.get("app.name")));
    lines.add(new Line.Note(title(receipt.kind(), words)));
    if (receipt.simulated()) {
      lines.add(new Line.Note(words.get("receipt.simulated")));
    }
    lines.add(new Line.Rule());
    money(receipt, words, lines);
    lines.add(new Line.Rule());
    facts(receipt, words, lines);
    lines.add(new Line.Rule());
    lines.add(new Line.Qr(receipt.qr()));
    return new ReceiptText(lines);
  }

  private static String title(Receipt.Kind kind, Words words) {
    return switch (kind) {
      case POINTS -> words.get("receipt.title.POINTS");
    };
  }

  private static void money(Receipt receipt, Words words, List<Line> lines) {
    lines.add(
        new Line.Fact(
            words.get("receipt.price"), words.get("money.won", grouped(receipt.price()))));
    lines.add(new Line.Fact(words.get("receipt.points"), "+" + points(receipt.points())));
    lines.add(new Line.MainFact(words.get("receipt.balance"), points(receipt.balance())));
  }

  private static void facts(Receipt receipt, Words words, List<Line> lines) {
    lines.add(new Line.Fact(words.get("receipt.confirm"), receipt.confirmId()));
    lines.add(
        new Line.Fact(
            words.get("receipt.when"), when(receipt, words) + " (" + receipt.offset() + ")"));
    lines.add(new Line.Fact(words.get("receipt.rider"), receipt.rider()));
    lines.add(
        new Line.Fact(
            words.get("receipt.station"), receipt.stationId() + " " + receipt.stationName()));
  }

  /** The clock as the screens say it. */
  private static String when(Receipt receipt, Words words) {
    var clock = DateTimeFormatter.ofPattern(words.get("time.clock"), receipt.language());
    return receipt.day() + " " + clock.format(receipt.approvedAt()).toLowerCase(receipt.language());
  }

  private static String points(long points) {
    return grouped(points) + "P";
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}

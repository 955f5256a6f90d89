package ttareungi.ui.admin.stations;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ttareungi.bike.Move;
import ttareungi.bike.StationStock;
import ttareungi.csv.TableFile;
import ttareungi.kernel.Progress;
import ttareungi.paper.Paper;
import ttareungi.paper.TablePaper;
import ttareungi.paper.TablePaper.Column;
import ttareungi.ui.fx.Messages;

/** A plan of moves for whoever drives, in the language in which it was asked for. */
final class MovesFile {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final float NAME = 4;

  private final Messages messages;
  private final List<Move> moves;
  private final ZonedDateTime at;

  MovesFile(Messages ofWindow, List<Move> moves, ZonedDateTime at) {
    messages = new Messages(ofWindow.getLanguage());
    this.moves = moves;
    this.at = at;
  }

  /** Without its ending. */
  String name() {
    return messages.get("moves.file", at.toLocalDate());
  }

  void csv(OutputStream out, Progress.Watch watch) throws IOException {
    try (var file = new TableFile(out)) {
      file.row(
          List.of(
              messages.get("moves.from.number"),
              messages.get("moves.from"),
              messages.get("moves.to.number"),
              messages.get("moves.to"),
              messages.get("moves.bikes")));
      for (var move : moves) {
        file.row(
            List.of(
                number(move.from()),
                MovesDialog.name(messages, move.from()),
                number(move.to()),
                MovesDialog.name(messages, move.to()),
                Long.toString(move.bikes())));
      }
    }
  }

  void pdf(OutputStream out, Progress.Watch watch) throws IOException {
    try (var paper = new Paper(Paper.Size.A4)) {
      paper.describe(messages.get("moves.title"), at, messages.getLanguage().locale());
      TablePaper.write(paper, table(), page -> Integer.toString(page), out, () -> true);
    }
  }

  private TablePaper.Table table() {
    long bikes = moves.stream().mapToLong(Move::bikes).sum();
    return new TablePaper.Table(
        messages.get("moves.title"),
        List.of(messages.get("moves.as.of", AT.format(at))),
        List.of(
            new Column(messages.get("moves.from"), NAME, false),
            new Column(messages.get("moves.to"), NAME, false),
            new Column(messages.get("moves.bikes"), 1, true)),
        moves.stream().map(this::row).toList(),
        List.of(messages.get("moves.all"), "", Long.toString(bikes)),
        List.of());
  }

  private List<String> row(Move move) {
    return Stream.of(said(move.from()), said(move.to()), Long.toString(move.bikes())).toList();
  }

  private String said(StationStock station) {
    return number(station) + "  " + MovesDialog.name(messages, station);
  }

  private static String number(StationStock station) {
    return Long.toString(station.stationId());
  }
}

package ttareungi.ui.admin.reports;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ttareungi.report.Group;
import ttareungi.report.Report;
import ttareungi.report.ReportQuery;
import ttareungi.report.ReportRow;
import ttareungi.report.Sums;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Messages;

/** A report in words, in the language of now. */
final class ReportWords {
  private final Messages messages;
  private final Report report;
  private final StationNames names;

  ReportWords(Messages messages, Reported reported) {
    this.messages = messages;
    report = reported.report();
    names = reported.names();
  }

  String title() {
    return messages.get("report");
  }

  /** The name of its first column. */
  String groupTitle() {
    return messages.get("report.grouping." + report.query().grouping());
  }

  String column(ReportColumn column) {
    return messages.get("report.column." + column);
  }

  String group(Group group) {
    return switch (group) {
      case Group.Day day -> messages.get("report.day", day.day().toString(), weekday(day));
      case Group.Hour hour -> messages.get("report.hour", hour.hour(), hour.hour() + 1);
      case Group.Station station -> station(station.stationId());
      case Group.Bike bike -> Ids.bike(bike.bikeId());
      case Group.Nowhere _ -> messages.get("report.nowhere");
    };
  }

  private String weekday(Group.Day day) {
    return day.day()
        .getDayOfWeek()
        .getDisplayName(TextStyle.SHORT, messages.getLanguage().locale());
  }

  /** The same for a narrow place. */
  String brief(Group group) {
    return switch (group) {
      case Group.Day day ->
          messages.get("report.day.brief", day.day().getMonthValue(), day.day().getDayOfMonth());
      case Group.Hour hour -> Integer.toString(hour.hour());
      case Group.Station _, Group.Bike _, Group.Nowhere _ -> group(group);
    };
  }

  private String station(long stationId) {
    return names
        .of(stationId, messages.getLanguage())
        .orElseGet(() -> messages.get("admin.station.number", String.valueOf(stationId)));
  }

  String period() {
    var query = report.query();
    return query.days() == 1
        ? query.first().toString()
        : messages.get("report.from.to", query.first(), query.last(), query.days());
  }

  /** Which stations and bikes. */
  String filter() {
    ReportQuery query = report.query();
    var bike = query.bikeId();
    var station = query.stationId();
    return (station == null ? messages.get("admin.res.station.any") : station(station))
        + " \u00b7 "
        + (bike == null ? messages.get("report.bike.any") : Ids.bike(bike));
  }

  /** Kind by kind, and that the ledger says the same, or not. */
  String proof() {
    var ledger = ledger();
    return messages.get(
        report.agrees() ? "report.proof" : "report.proof.not",
        Formats.signedPoints(ledger.sold()),
        Formats.signedPoints(-ledger.paidBack()),
        Formats.signedPoints(-ledger.fees()),
        Formats.signedPoints(ledger.refunds()),
        Formats.signedPoints(ledger.others()),
        Formats.signedPoints(ledger.change()));
  }

  private Sums ledger() {
    return new Sums(0, 0, 0, 0, report.ledger());
  }

  /** For a machine: no grouping of digits. */
  List<String> plainSums() {
    return cells(messages.get("report.total"), report.total(), false);
  }

  List<String> plainLedger() {
    var cells = new ArrayList<String>();
    cells.add(messages.get("report.ledger"));
    for (var column : ReportColumn.values()) {
      cells.add(column.isMoney() ? Long.toString(column.of(ledger())) : "");
    }
    return cells;
  }

  List<String> sums() {
    return cells(messages.get("report.total"), report.total(), true);
  }

  List<String> titles() {
    return Stream.concat(
            Stream.of(groupTitle()), Stream.of(ReportColumn.values()).map(this::column))
        .toList();
  }

  List<String> row(ReportRow row, boolean forPeople) {
    return cells(group(row.group()), row.sums(), forPeople);
  }

  private static List<String> cells(String name, Sums sums, boolean forPeople) {
    var cells = new ArrayList<String>();
    cells.add(name);
    for (var column : ReportColumn.values()) {
      long value = column.of(sums);
      cells.add(forPeople ? Formats.grouped(value) : Long.toString(value));
    }
    return cells;
  }
}

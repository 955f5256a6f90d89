package ttareungi.bench;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import ttareungi.report.Grouping;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.reports.ReportPeriod;
import ttareungi.ui.admin.shell.AdminShell;
import ttareungi.ui.common.Ids;

/** What opens over a section, and what a report answers. FX thread. */
final class AdminActs {
  private static final int FIRST_ROWS = 200;
  private static final int ANSWER = 300;
  private static final long A_BIKE = 43_210;
  private static final long A_RIDER = 154_321;

  private final AdminShell shell;
  private final PageSight sight;
  private final int year;

  AdminActs(AdminShell shell, PageSight sight, int year) {
    this.shell = shell;
    this.sight = sight;
    this.year = year;
  }

  List<AdminAct> all() {
    return Stream.concat(
            Stream.of(bike(), reservation(), rider(), inbox(), palette(), typed()),
            Stream.of(Grouping.values()).map(this::report))
        .toList();
  }

  private AdminAct opening(
      Section section, String what, Runnable open, BooleanSupplier isOpen, Runnable close) {
    return new AdminAct(section, what, FIRST_ROWS, open, isOpen, close);
  }

  private AdminAct bike() {
    return opening(
        Section.BIKES,
        "drawer of a bike",
        () -> shell.show(new Target.Bike(A_BIKE)),
        () ->
            sight.words("#drawer-title").equals(Ids.bike(A_BIKE))
                && !sight.words("#history").isBlank(),
        () -> sight.fire("#drawer-close"));
  }

  private AdminAct reservation() {
    return opening(
        Section.RESERVATIONS,
        "drawer of a reservation",
        () -> shell.show(new Target.Reservation(inSight())),
        () -> !sight.words("#res-timeline").isBlank(),
        () -> sight.fire("#res-close"));
  }

  private long inSight() {
    return Stream.of(sight.rows().getFirst().split(" ", -1))
        .map(word -> Ids.parseReservation(word, year))
        .filter(number -> number.isPresent())
        .findFirst()
        .orElseThrow()
        .getAsLong();
  }

  private AdminAct rider() {
    return opening(
        Section.RIDERS,
        "page of a rider",
        () -> shell.show(new Target.Rider(A_RIDER)),
        () -> !sight.rows("#ledger-table").isEmpty(),
        () -> sight.fire("#rider-back"));
  }

  private AdminAct inbox() {
    return opening(
        Section.DASHBOARD,
        "inbox of alerts",
        () -> sight.fire("#bell"),
        () -> !sight.rows("#inbox-list").isEmpty(),
        shell.root()::close);
  }

  private AdminAct palette() {
    return opening(
        Section.DASHBOARD,
        "palette",
        () -> sight.fire("#open-palette"),
        () -> sight.isThere("#palette-field"),
        shell.root()::close);
  }

  /** With the palette open, as the one before leaves the second time. */
  private AdminAct typed() {
    return new AdminAct(
        Section.DASHBOARD,
        "palette, typed " + A_BIKE,
        ANSWER,
        () -> {
          if (!sight.isThere("#palette-field")) {
            sight.fire("#open-palette");
          }
          sight.write("#palette-field", Long.toString(A_BIKE));
        },
        () -> sight.words("#palette-row-0").contains(Long.toString(A_BIKE)),
        () -> sight.write("#palette-field", ""));
  }

  /** Of the whole month before, in place of today's. */
  private AdminAct report(Grouping grouping) {
    return new AdminAct(
        Section.REPORTS,
        "a month by " + grouping,
        ANSWER,
        () -> {
          sight.select("#report-" + grouping);
          sight.choose("#report-period", ReportPeriod.LAST_MONTH);
        },
        () -> sight.words("#report-reservations").length() >= "10,000".length() + 1,
        () -> sight.choose("#report-period", ReportPeriod.TODAY));
  }
}

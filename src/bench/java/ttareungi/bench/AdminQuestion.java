package ttareungi.bench;

import java.util.List;
import java.util.stream.Stream;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.payments.PaymentPeriod;
import ttareungi.ui.admin.reservations.Period;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

/**
 * A filter or a search of a section.
 *
 * @param control a chip, or a field where {@code typed} is not empty
 * @param answer what the first row of its table says then and did not before
 * @param back the chip that takes the filter back; empty for a field, which is cleared
 */
record AdminQuestion(
    Section section, String what, String control, String typed, String answer, String back) {

  private static final Messages WORDS = new Messages(Language.KO);

  /** Instead of a number: that of the last row in sight, which begins so. */
  private static final String A_RESERVATION = "R-";

  private static final String AN_APPROVAL = "S";

  static final List<AdminQuestion> ALL =
      List.of(
          search(Section.BIKES, "#bikes-search", "43210"),
          chip(Section.BIKES, "#filter-MAINTENANCE", "bike.state.MAINTENANCE", "#filter-ALL"),
          search(Section.RESERVATIONS, "#res-search", A_RESERVATION),
          chip(
              Section.RESERVATIONS,
              "#res-filter-EXPIRED",
              "reservation.status.EXPIRED",
              "#res-filter-ALL"),
          search(Section.RIDERS, "#riders-search", "154321"),
          search(Section.STATIONS, "#stations-search", "1234"),
          chip(Section.STATIONS, "#stations-FULL", "stations.level.FULL", "#stations-ALL"),
          search(Section.PAYMENTS, "#pay-search", AN_APPROVAL),
          chip(
              Section.PAYMENTS,
              "#pay-filter-DECLINED",
              "admin.pay.kind.DECLINED",
              "#pay-filter-ALL"),
          chip(
              Section.PAYMENTS,
              "#pay-filter-REFUNDED",
              "admin.pay.kind.REFUNDED",
              "#pay-filter-ALL"));

  private static AdminQuestion search(Section section, String field, String number) {
    var plain = number.replaceAll("\\D", "");
    return new AdminQuestion(section, "search " + number, field, number, plain, "");
  }

  private static AdminQuestion chip(Section section, String chip, String key, String back) {
    return new AdminQuestion(section, "filter " + chip, chip, "", WORDS.get(key), back);
  }

  /** Over days on which something of the kind has happened: today may be a minute old. */
  void prepare(PageSight sight) {
    switch (section) {
      case RESERVATIONS -> sight.choose("#res-period", Period.WEEK);
      case PAYMENTS -> sight.choose("#pay-period", PaymentPeriod.WEEK);
      default -> {}
    }
  }

  /** With a number that is there. */
  AdminQuestion about(PageSight sight) {
    if (!typed.equals(A_RESERVATION) && !typed.equals(AN_APPROVAL)) {
      return this;
    }
    var number =
        Stream.of(sight.rows().getLast().split(" ", -1))
            .filter(word -> word.matches(typed + "\\d[\\d-]+"))
            .findFirst()
            .orElseThrow();
    return new AdminQuestion(section, what + "...", control, number, number, back);
  }

  void ask(PageSight sight) {
    if (typed.isEmpty()) {
      sight.fire(control);
    } else {
      sight.write(control, typed);
    }
  }

  void takeBack(PageSight sight) {
    if (typed.isEmpty()) {
      sight.fire(back);
    } else {
      sight.write(control, "");
    }
  }

  boolean isAnswered(PageSight sight) {
    var rows = sight.rows();
    return !rows.isEmpty() && rows.stream().allMatch(row -> row.contains(answer));
  }
}

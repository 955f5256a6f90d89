package ttareungi.bench;

import java.util.List;
import ttareungi.ui.admin.Section;
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

  static final List<AdminQuestion> ALL =
      List.of(
          search(Section.BIKES, "#bikes-search", "43210"),
          chip(Section.BIKES, "#filter-MAINTENANCE", "bike.state.MAINTENANCE", "#filter-ALL"),
          search(Section.RESERVATIONS, "#res-search", "M-123456"),
          chip(
              Section.RESERVATIONS,
              "#res-filter-EXPIRED",
              "reservation.status.EXPIRED",
              "#res-filter-ALL"),
          search(Section.RIDERS, "#riders-search", "154321"));

  private static AdminQuestion search(Section section, String field, String number) {
    var plain = number.replaceAll("\\D", "");
    return new AdminQuestion(section, "search " + number, field, number, plain, "");
  }

  private static AdminQuestion chip(Section section, String chip, String key, String back) {
    return new AdminQuestion(section, "filter " + chip, chip, "", WORDS.get(key), back);
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

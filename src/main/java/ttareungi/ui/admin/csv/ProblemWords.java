package ttareungi.ui.admin.csv;

import ttareungi.ui.fx.Messages;

/** What went wrong last, in words. */
final class ProblemWords {
  private ProblemWords() {}

  static String of(CsvViewModel model, Messages messages) {
    var problem = model.problemProperty().get();
    return problem == null ? "" : problem.say(messages);
  }
}

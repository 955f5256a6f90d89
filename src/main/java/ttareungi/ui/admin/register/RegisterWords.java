package ttareungi.ui.admin.register;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import ttareungi.bike.Bikes;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Messages;

/** What the form says of the number and of the docks. */
record RegisterWords(Messages messages, RegisterViewModel model) {
  private static final int DOCKS_NAMED = 5;

  BooleanBinding taken() {
    return Bindings.createBooleanBinding(
        this::isTaken, model.problemsProperty(), model.lookupProperty());
  }

  String showExisting() {
    return messages.get("admin.register.number.show", typed());
  }

  private boolean isTaken() {
    var lookup = model.lookupProperty().get();
    var id = model.form().bikeId();
    return lookup != null && lookup.taken() && id.isPresent() && id.getAsLong() == lookup.bikeId();
  }

  String typed() {
    var id = model.form().bikeId();
    return id.isPresent() ? Ids.bike(id.getAsLong()) : "";
  }

  String nextFree() {
    var lookup = model.lookupProperty().get();
    return lookup == null || lookup.nextFree() == 0
        ? ""
        : messages.get("admin.register.number.free", Ids.bike(lookup.nextFree()));
  }

  String docks() {
    var found = model.offer().docksProperty().get();
    if (found == null || found.docks().isEmpty()) {
      return "";
    }
    var named =
        found.docks().stream()
            .limit(DOCKS_NAMED)
            .map(dock -> messages.get("admin.register.dock", dock))
            .collect(Collectors.joining(", "));
    var key =
        found.docks().size() > DOCKS_NAMED ? "admin.register.docks.more" : "admin.register.docks";
    return messages.get(
        key,
        found.docks().size(),
        named,
        messages.get("admin.register.dock", found.docks().getFirst()));
  }

  String memoCount() {
    int length = model.fields().memo().get().length();
    return messages.get("admin.register.memo.count", length, Bikes.LONGEST_MEMO);
  }
}

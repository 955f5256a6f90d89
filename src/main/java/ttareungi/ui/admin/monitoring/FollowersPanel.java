package ttareungi.ui.admin.monitoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import ttareungi.monitoring.Follower;
import ttareungi.monitoring.Limits;
import ttareungi.ui.fx.Messages;

/** How far those are who read the log. */
final class FollowersPanel extends Panel {
  private final Messages messages;
  private final Limits limits;
  private final Consumer<Follower> resume;
  private final Runnable rebuild;
  private final VBox rows = new VBox();
  private final Map<String, FollowerRow> byName = new LinkedHashMap<>();

  FollowersPanel(Messages messages, Limits limits, Consumer<Follower> resume, Runnable rebuild) {
    super(messages, "monitoring.followers", "monitoring-followers");
    this.messages = messages;
    this.limits = limits;
    this.resume = resume;
    this.rebuild = rebuild;
    rows.getStyleClass().addAll("panel-body", "follower-rows");
    getChildren().add(rows);
  }

  @Override
  void show(Look look) {
    var all = look.read().followers();
    all.forEach(each -> row(each.name()).show(each, limits));
    long well = all.stream().filter(each -> !each.isUnwell(limits)).count();
    aside(messages.get("monitoring.followers.well", well, all.size()));
  }

  /** Rows stay: somebody may be about to press a button of one. */
  private FollowerRow row(String name) {
    return byName.computeIfAbsent(
        name,
        key -> {
          var row = new FollowerRow(messages, key, resume, rebuild);
          rows.getChildren().add(row);
          return row;
        });
  }
}

package ttareungi.ui.kiosk.staff;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ttareungi.event.StaffAction;
import ttareungi.payment.SimulatedTerminal;
import ttareungi.payment.SimulatedTerminal.Rule;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** What the simulated terminal does with the cards to come. */
public final class TerminalModel {
  private final Kit kit;
  private final StaffLog log;
  private final ReadOnlyObjectWrapper<Rule> rule = new ReadOnlyObjectWrapper<>(Rule.ASK);

  public TerminalModel(Kit kit) {
    this.kit = kit;
    log = new StaffLog(kit);
    if (kit.terminal() instanceof SimulatedTerminal simulated) {
      rule.set(simulated.rule());
    }
  }

  public List<Rule> rules() {
    return List.of(Rule.values());
  }

  public ReadOnlyObjectProperty<Rule> ruleProperty() {
    return rule.getReadOnlyProperty();
  }

  public void choose(Rule chosen) {
    if (kit.terminal() instanceof SimulatedTerminal simulated) {
      simulated.setRule(chosen);
      rule.set(chosen);
      log.send(StaffAction.SIMULATION_SET, chosen.name());
    }
  }

  public void back() {
    kit.way().to(Place.STAFF_MENU);
  }
}

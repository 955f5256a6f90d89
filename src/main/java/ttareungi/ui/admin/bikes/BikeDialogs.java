package ttareungi.ui.admin.bikes;

import java.util.List;
import ttareungi.bike.BikeRow;
import ttareungi.event.Cause;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.part.WhyDialog;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** What is asked before something is done with bikes, one or many. */
final class BikeDialogs {
  private static final Cause[] RETIRING = {
    Cause.WORN_OUT, Cause.BIKE_FAULT, Cause.LOST, Cause.DATA_MISTAKE, Cause.OTHER
  };

  private final Messages messages;
  private final ModalHost host;
  private final AdminHouse house;
  private final BikeActs acts;

  BikeDialogs(Messages messages, ModalHost host, AdminHouse house, BikeActs acts) {
    this.messages = messages;
    this.host = host;
    this.house = house;
    this.acts = acts;
  }

  void move(List<Long> ids) {
    new MoveDialog(messages, host, house, acts, ids).open();
  }

  void edit(BikeRow bike) {
    new EditDialog(messages, host, house, acts, bike).open();
  }

  /** Cannot be undone: the number of the bike is typed, of many how many they are. */
  void retire(List<Long> ids) {
    var what = ids.size() == 1 ? Ids.bike(ids.getFirst()) : Integer.toString(ids.size());
    new WhyDialog(messages, host, "admin.bikes.retire", RETIRING, what)
        .typing(what)
        .ask(why -> acts.retire(ids, why));
  }
}

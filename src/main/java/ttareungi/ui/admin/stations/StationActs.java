package ttareungi.ui.admin.stations;

import java.util.HashSet;
import java.util.Set;
import ttareungi.bike.StationStock;
import ttareungi.event.Cause;
import ttareungi.event.Why;
import ttareungi.kernel.Command;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.station.CloseStation;
import ttareungi.station.ReopenStation;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.part.WhyDialog;
import ttareungi.ui.admin.station.StationFormDialog;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;
import ttareungi.ui.fx.Toast;

/** What is done with a station. A toast tells what came of it. FX thread. */
final class StationActs {
  private static final Cause[] CLOSING = {
    Cause.WORKS, Cause.KIOSK_FAULT, Cause.MISUSE, Cause.DATA_MISTAKE, Cause.OTHER
  };

  private final AdminHouse house;
  private final Messages messages;
  private final ModalHost host;
  private final Set<Long> handed = new HashSet<>();

  StationActs(AdminHouse house, Messages messages, ModalHost host) {
    this.house = house;
    this.messages = messages;
    this.host = host;
  }

  void edit(StationStock station) {
    StationFormDialog.editing(messages, host, house, station).open();
  }

  /** Bikes stay where they are, and whoever has one reserved keeps it: the question says so. */
  void close(StationStock station) {
    new WhyDialog(
            messages,
            host,
            "stations.close",
            CLOSING,
            name(station),
            station.bikes(),
            station.reserved())
        .ask(why -> close(station, why));
  }

  private void close(StationStock station, Why why) {
    hand(
        new CloseStation(RequestId.next(), house.actor(), station.stationId(), why),
        "stations.closed",
        station);
  }

  void reopen(StationStock station) {
    hand(
        new ReopenStation(RequestId.next(), house.actor(), station.stationId()),
        "stations.reopened",
        station);
  }

  private void hand(Command command, String done, StationStock station) {
    if (!handed.add(station.stationId())) {
      return; // a second click does not hand in again
    }
    Background.supply(() -> house.desk().submit(command).join())
        .onDone(outcome -> {
          handed.remove(station.stationId());
          tell(outcome, done, station);
        })
        .onFault(cause -> {
          handed.remove(station.stationId());
          host.toasts()
              .show(
                  Toast.of(Toast.Kind.ERROR, messages.bind("fault.title"))
                      .code(FaultCode.of(cause)));
        })
        .start();
  }

  private void tell(Outcome outcome, String done, StationStock station) {
    switch (outcome) {
      case Outcome.Accepted _ -> host.toasts().success(done, name(station));
      case Rejection refused -> {
        var problem = Problem.of(refused);
        host.toasts()
            .show(
                Toast.of(
                    Toast.Kind.WARNING, messages.bind(problem.key(), problem.details().toArray())));
      }
    }
  }

  private String name(StationStock station) {
    return StationNames.pick(station.name(), station.nameEn(), messages.getLanguage());
  }
}

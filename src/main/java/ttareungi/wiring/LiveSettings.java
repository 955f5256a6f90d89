package ttareungi.wiring;

import java.util.List;
import ttareungi.event.DomainEvent.SettingChanged;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Reader;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.relay.Subscriber;
import ttareungi.setting.Change;
import ttareungi.setting.HearFile;
import ttareungi.setting.Setting;
import ttareungi.setting.SettingRules;
import ttareungi.setting.Settings;

/** The settings as the log tells of them, whichever program changed them. Any thread. */
public final class LiveSettings implements Subscriber {
  private volatile long cursor;
  private volatile Settings now;

  /**
   * Waits for the disk.
   *
   * @param head the number of the last event when the settings were not yet read: one that comes in
   *     between is heard twice, which does no harm
   */
  LiveSettings(long head, Reader reader) {
    cursor = head;
    now = SettingRules.read(reader);
  }

  /** What its file says anew is set; where it cannot be, the house is closed. Waits. */
  House hearing(House house) {
    try {
      var unheard = SettingRules.unheard(house.config().said(), house.reader());
      if (!unheard.isEmpty()) {
        hear(unheard, house);
        now = SettingRules.read(house.reader());
      }
      return house;
    } catch (RuntimeException e) {
      house.close();
      throw e;
    }
  }

  private static void hear(List<Change> unheard, House house) {
    var said = new HearFile(RequestId.next(), Actors.HOUSE, unheard);
    if (house.desk().submit(said).join() instanceof Rejection refusal) {
      throw new Config.Invalid(house.data().config() + ": " + Config.words(refusal), null);
    }
  }

  Settings now() {
    return now;
  }

  @Override
  public String name() {
    return "settings";
  }

  @Override
  public long cursor() {
    return cursor;
  }

  @Override
  public void deliver(List<LoggedEvent> events) {
    for (var event : events) {
      hear(event);
      cursor = event.seq();
    }
  }

  private void hear(LoggedEvent logged) {
    if (logged.event() instanceof SettingChanged changed) {
      Setting.of(changed.key()).ifPresent(each -> now = now.with(each, changed.after()));
    }
  }
}

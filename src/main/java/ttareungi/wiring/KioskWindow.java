package ttareungi.wiring;

import com.google.common.eventbus.Subscribe;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import ttareungi.event.LoggedEvent;
import ttareungi.guard.Ending;
import ttareungi.speech.Speech;
import ttareungi.speech.Utterance;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Face;
import ttareungi.ui.fx.Fonts;
import ttareungi.ui.fx.FxHop;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.fx.ThemeSwitch;
import ttareungi.ui.kiosk.Kiosk;
import ttareungi.ui.kiosk.frame.Bigger;
import ttareungi.ui.kiosk.frame.Em;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Lock;
import ttareungi.ui.kiosk.frame.Lockdown;
import ttareungi.ui.kiosk.frame.LowScreen;
import ttareungi.ui.kiosk.frame.Session;
import ttareungi.ui.kiosk.frame.StaffKit;
import ttareungi.ui.kiosk.frame.Way;
import ttareungi.ui.kiosk.voice.Voice;

/** The window of one station's kiosk. Everything here is called on the FX thread. */
public final class KioskWindow {
  private static final double WIDTH = 1080;
  private static final double HEIGHT = 1920;

  private final House house;
  private final Messages messages;
  private final Speech speech;
  private final Session session = new Session();
  private final ThemeSwitch theme = new ThemeSwitch(Face.KIOSK, Theme.LIGHT);
  private final Kiosk kiosk;
  private final Listener listener;
  private Subscription shown = Subscription.EMPTY;
  private Consumer<Ending> left = ending -> {};
  private @Nullable Lockdown lockdown;

  /** Made, but not shown yet. */
  public KioskWindow(House house, long stationId, Messages messages) {
    this(house, stationId, messages, Speech.ofThisMachine());
  }

  /** The same, with a voice of the caller's; it is closed with the window. */
  public KioskWindow(House house, long stationId, Messages messages, Speech speech) {
    Fonts.load();
    this.house = house;
    this.messages = messages;
    this.speech = speech;
    kiosk = new Kiosk(way -> kit(stationId, way), new Voice(speech, volume(), house.clock()));
    session.preferences().contrastProperty().subscribe(this::dress);
    Bigger.mark(kiosk.root(), session.preferences().bigProperty(), messages);
    LowScreen.arrange(
        kiosk.root(), session.preferences().lowProperty(), house.config().panels().of(stationId));
    listener = new Listener(new FxHop<>(kiosk::on));
  }

  private void dress(boolean contrast) {
    theme.setTheme(contrast ? Theme.HIGH_CONTRAST : Theme.LIGHT);
  }

  private Kit kit(long stationId, Way way) {
    return new Kit(
        stationId,
        house.desk(),
        house.reader(),
        house.checkout(),
        house.pins(),
        house.terminal(),
        house.receipts(),
        house.clock(),
        house.config().zone(),
        house::settings,
        new StaffKit(
            house.operators(),
            this::soundTest,
            new PanelSetting(house.data().config(), stationId),
            () -> SyncReport.of(house),
            this::leave),
        messages,
        new Formats(house.config().zone(), messages),
        new Fxml(messages),
        session,
        way);
  }

  private int volume() {
    return house.config().voiceVolume();
  }

  /** Of the sound that there is now. */
  private Optional<Runnable> soundTest() {
    return speech.isAudible() ? Optional.of(this::testSound) : Optional.empty();
  }

  private void testSound() {
    var language = messages.getLanguage().locale();
    speech.say(new Utterance(messages.get("voice.test"), language, volume()));
  }

  public Kiosk kiosk() {
    return kiosk;
  }

  /** Of the rider in front of the kiosk. */
  public Session session() {
    return session;
  }

  public ThemeSwitch theme() {
    return theme;
  }

  /** Beside other windows: it may be moved, made smaller and closed. */
  public void show(Stage stage) {
    show(stage, Lock.OPEN);
  }

  /** Fills the stage, whatever its size. */
  public void show(Stage stage, Lock lock) {
    var scene = new Scene(kiosk.root(), WIDTH, HEIGHT);
    theme.register(scene);
    house.fanout().register(listener);
    shown =
        Subscription.combine(
            scene.widthProperty().subscribe(() -> scale(scene)),
            scene.heightProperty().subscribe(() -> scale(scene)),
            session.preferences().bigProperty().subscribe(() -> scale(scene)),
            () -> house.fanout().unregister(listener),
            () -> theme.unregister(scene));
    stage.getIcons().setAll(Face.KIOSK.icons());
    stage.titleProperty().bind(messages.bind("kiosk.title"));
    stage.setScene(scene);
    scale(scene);
    kiosk.start();
    lockdown = Lockdown.of(stage, lock);
    stage.show();
  }

  /** Hears of it when staff leave. */
  public void onLeave(Consumer<Ending> listener) {
    left = listener;
  }

  /**
   * The only way out of a locked kiosk; whoever calls it has checked that it is staff who ask.
   *
   * @param ending {@link Ending#LEFT_BY_STAFF} or {@link Ending#RESTARTED_BY_STAFF}
   */
  public void leave(Ending ending) {
    left.accept(ending);
    if (lockdown != null) {
      lockdown.release().close();
    }
  }

  private void scale(Scene scene) {
    double factor = session.preferences().bigProperty().get() ? Bigger.FACTOR : 1;
    theme.emProperty().set(Em.of(scene) * factor);
  }

  /**
   * Hears nothing more and forgets the rider; the stage is the caller's to close. A second call
   * does no harm.
   */
  public void close() {
    var was = shown;
    shown = Subscription.EMPTY;
    was.unsubscribe();
    kiosk.close();
  }

  /** The bus calls it on the relay's thread. */
  static final class Listener {
    private final FxHop<LoggedEvent> hop;

    Listener(FxHop<LoggedEvent> hop) {
      this.hop = hop;
    }

    /** For the bus. */
    @Subscribe
    public void on(LoggedEvent event) {
      hop.offer(event);
    }
  }
}

package ttareungi.ui.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Rejection;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.ModalHost;
import ttareungi.ui.fx.Reread;
import ttareungi.ui.kiosk.frame.FrameView;
import ttareungi.ui.kiosk.frame.Guard;
import ttareungi.ui.kiosk.frame.Idle;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;
import ttareungi.ui.kiosk.frame.Question;
import ttareungi.ui.kiosk.frame.Service;
import ttareungi.ui.kiosk.frame.StationSight;
import ttareungi.ui.kiosk.frame.Steering;
import ttareungi.ui.kiosk.frame.Step;
import ttareungi.ui.kiosk.frame.StillThere;
import ttareungi.ui.kiosk.frame.Way;
import ttareungi.ui.kiosk.frame.Wide;
import ttareungi.ui.kiosk.voice.Voice;
import ttareungi.ui.kiosk.voice.VoiceGuide;

/** One kiosk: the frame, the step the rider is at, and what is forgotten when the rider leaves. */
public final class Kiosk implements Way {
  private static final PseudoClass GUARDED = PseudoClass.getPseudoClass("guarded");

  /** How the codes of the database's faults begin. */
  private static final String DATABASE = "DB-";

  private final Kit kit;
  private final Idle idle;
  private final FrameView frame;
  private final ModalHost root;
  private final Guard guard;
  private final Steering steering;
  private final VoiceGuide guide;
  private final Reread<StationSight> station;
  private final Reread<Service> service;
  private @Nullable Step step;
  private Subscription words = Subscription.EMPTY;
  private final Language own;
  private Place place = Place.HOME;
  private Place rest = Place.HOME;

  public Kiosk(KitMaker maker, Voice voice) {
    kit = maker.make(this);
    own = kit.messages().getLanguage();
    idle = new Idle(kit.clock(), new Ears());
    frame =
        new FrameView(
            kit.messages(),
            kit.fxml(),
            idle,
            kit.session().preferences(),
            kit.clock(),
            this::toStaff);
    root = new ModalHost(kit.messages(), frame.root());
    root.getStyleClass().add("kiosk");
    root.getStylesheets()
        .addAll("/theme/kiosk-steps.css", "/theme/kiosk-wide.css", "/theme/kiosk-big.css");
    Wide.mark(root);
    steering = new Steering(root);
    guide = guide(voice);
    kit.session().preferences().lowProperty().subscribe(root::setLow);
    guard = new Guard(root);
    guard.closedProperty().subscribe(closed -> root.pseudoClassStateChanged(GUARDED, closed));
    idle.listen(root);
    kit.session().preferences().anyBinding().subscribe(this::limitRest);
    kit.messages().languageProperty().subscribe(this::limitRest);
    station =
        new Reread<>(
            () -> StationSight.read(kit.reader(), kit.stationId()), frame::station, this::fault);
    service =
        new Reread<>(() -> Service.read(kit.reader(), kit.stationId()), this::serves, this::fault);
  }

  private VoiceGuide guide(Voice voice) {
    var eyes = new Eyes(root, frame, steering, this::place, () -> step != null && step.isReady());
    var speaking = kit.session().preferences().voiceProperty();
    var made = new VoiceGuide(eyes, speaking, kit.messages(), kit.clock(), voice);
    frame.access().whileSpeaking(made.controls());
    voice.audibleProperty().subscribe(frame.access()::setAudible);
    made.onLost(() -> say("voice.lost"));
    steering.onMove(made::steered);
    steering.onUnanswered(() -> {
      if (place.isRest()) {
        made.offer();
      }
    });
    made.start();
    return made;
  }

  /** Makes the kit for a kiosk that is just being made. */
  @FunctionalInterface
  public interface KitMaker {
    Kit make(Way way);
  }

  public Region root() {
    return root;
  }

  public Steering steering() {
    return steering;
  }

  public VoiceGuide guide() {
    return guide;
  }

  public Place place() {
    return place;
  }

  public void start() {
    station.look();
    to(Place.HOME);
    idle.start();
  }

  public void on(List<LoggedEvent> events) {
    if (place.isRest() || events.stream().anyMatch(Service::isChangedBy)) {
      service.look();
    }
    if (step != null) {
      step.on(events);
    }
  }

  /** Whoever is in the middle of things may finish them. */
  private void serves(Service now) {
    rest = now.rest();
    if (place.isRest() && place != rest) {
      to(rest);
    }
  }

  public void close() {
    service.close();
    idle.stop();
    leave();
    kit.session().forget();
    guide.close();
  }

  @Override
  public void to(Place asked) {
    go(asked, place == Place.NUMBER && kit.session().number() == 0);
  }

  private void go(Place asked, boolean stays) {
    Place next = asked == Place.HOME ? rest : asked;
    leave();
    if (place.isRest() || next == Place.STAFF) {
      idle.sit();
    }
    if (next.isRest()) {
      service.look();
      forget(stays);
    }
    place = next;
    Step entered = enter(next);
    frame.show(next, kit.session().goal(), entered.view());
    idle.limit(limit());
    guard.close();
  }

  /** {@code stays}: the rider looks elsewhere; else the language and wishes are the next one's. */
  private void forget(boolean stays) {
    if (stays) {
      kit.session().forgetRider();
    } else {
      kit.session().forget();
      kit.messages().setLanguage(own);
    }
  }

  /** At rest nothing runs out, but what somebody has changed or was told. */
  private Duration limit() {
    boolean left = kit.session().preferences().anyBinding().get() || !frame.notice().isEmpty();
    boolean other = left || kit.messages().getLanguage() != own;
    return place.isRest() && other ? Place.NUMBER.limit() : place.limit();
  }

  private void limitRest() {
    if (place.isRest()) {
      idle.sit();
      idle.limit(limit());
    }
  }

  private Step enter(Place next) {
    Kit mine = kit.forStep();
    words = () -> kit.messages().release(mine.messages());
    Step entered = Steps.enter(next, mine);
    step = entered;
    return entered;
  }

  private void leave() {
    root.close();
    words.unsubscribe();
    if (step != null) {
      step.close();
      step = null;
    }
  }

  @Override
  public void toStaff() {
    if (place != Place.CARD && !place.isStaff()) {
      kit.session().forget();
      to(Place.STAFF);
    }
  }

  @Override
  public void say(String key, Object... args) {
    frame.say(key, args);
    limitRest();
    guide.noticed();
  }

  @Override
  public void hush() {
    frame.hush();
  }

  @Override
  public void refuse(Rejection rejection) {
    say("reason." + rejection.reason().name(), rejection.details().toArray());
  }

  @Override
  public void fault(Throwable cause) {
    var code = FaultCode.of(cause);
    if (code.startsWith(DATABASE) && !place.isStaff()) {
      away(code);
    } else {
      say("kiosk.fault", code);
    }
  }

  /** Nothing works without the database; staff stay where they are and read the code. */
  private void away(String code) {
    if (place != Place.AWAY) {
      kit.session().forget();
      kit.session().setFaultCode(code);
      to(Place.AWAY);
    }
  }

  @Override
  public void ask(String prefix, Runnable yes, Object... args) {
    Question.ask(root, kit.messages(), prefix, yes, args);
  }

  /** What time does to the rider in front. */
  private final class Ears implements Idle.Ears {
    @Override
    public void warn(Instant end) {
      Runnable home = () -> go(Place.HOME, false);
      root.show(new StillThere(kit, place, end, this::goOn, home));
      root.setPersistent(true);
    }

    private void goOn() {
      root.close();
      idle.goOn();
    }

    @Override
    public void over() {
      go(Place.HOME, false);
    }

    @Override
    public void tick() {
      steering.tick();
      if (guide.isSpeaking()) {
        idle.touch();
      }
      if (step != null) {
        step.tick();
      }
      guide.look();
    }
  }
}

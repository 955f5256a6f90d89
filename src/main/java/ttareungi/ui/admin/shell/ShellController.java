package ttareungi.ui.admin.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.monitoring.Latency;
import ttareungi.ui.admin.Clockwork;
import ttareungi.ui.admin.Seat;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.Segmented;
import ttareungi.ui.admin.alerts.AlertBell;
import ttareungi.ui.admin.door.Avatar;
import ttareungi.ui.admin.door.DoorViewModel;
import ttareungi.ui.admin.shell.ShellViewModel.Followers;
import ttareungi.ui.admin.shell.ShellViewModel.Health;
import ttareungi.ui.common.BrandMark;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.fx.ThemeSwitch;

/** The frame of the window: side bar, top bar, status bar. */
public final class ShellController {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final Messages messages;
  private final ThemeSwitch themes;
  private final ShellViewModel shell;
  private final Clockwork clock;
  private final ZoneId zone;
  private final Runnable openKiosk;
  private final Runnable helpRider;
  private final Seat seat;
  private final DoorViewModel door;
  private final WarmUp warmUp;
  private final Avatar avatar = new Avatar();
  private final SideBar bar;
  private Runnable search = () -> {};

  @FXML private VBox sideBar;
  @FXML private StackPane mark;
  @FXML private VBox brandWords;
  @FXML private StackPane nav;
  @FXML private ToggleGroup languages;
  @FXML private HBox person;
  @FXML private StackPane avatarSlot;
  @FXML private VBox personWords;
  @FXML private Label personName;
  @FXML private Label personRole;
  @FXML private ToggleButton korean;
  @FXML private ToggleButton english;
  @FXML private Label live;
  @FXML private Label date;
  @FXML private Label time;
  @FXML private Button palette;
  @FXML private Button bell;
  @FXML private Label badge;
  @FXML private Button theme;
  @FXML private Icon themeIcon;
  @FXML private Button kiosk;
  @FXML private StackPane pages;
  @FXML private StackPane middle;
  @FXML private Label database;
  @FXML private Label lastEvent;
  @FXML private Label subscribers;
  @FXML private Button commit;
  @FXML private Button backup;
  @FXML private Label version;

  ShellController(
      Messages messages,
      ThemeSwitch themes,
      ShellViewModel shell,
      Clockwork clock,
      ZoneId zone,
      Runnable openKiosk,
      Runnable helpRider,
      Seat seat,
      DoorViewModel door,
      WarmUp warmUp) {
    this.messages = messages;
    this.themes = themes;
    this.shell = shell;
    this.clock = clock;
    this.zone = zone;
    this.openKiosk = openKiosk;
    this.helpRider = helpRider;
    this.seat = seat;
    this.door = door;
    this.warmUp = warmUp;
    bar = new SideBar(messages, shell.sectionProperty(), shell.countsProperty());
  }

  StackPane pages() {
    return pages;
  }

  /** Of what will be shown on them. */
  WarmUp warmUp() {
    return warmUp;
  }

  @FXML
  private void initialize() {
    mark.getChildren().add(new BrandMark(messages));
    nav.getChildren().add(bar);
    middle.getChildren().addFirst(warmUp.wings());
    avatarSlot.getChildren().add(avatar);
    seat.whoProperty().subscribe(this::showPerson);
    Segmented.bind(
        languages, Map.of(Language.KO, korean, Language.EN, english), messages.languageProperty());
    shell.narrowProperty().subscribe(this::narrow);
    themes.themeProperty().subscribe(theme -> showTheme(theme == Theme.DARK));
    var shut = shell.bootProperty().isNotEqualTo(ShellViewModel.Boot.OPEN);
    kiosk.disableProperty().bind(shut);
    palette.disableProperty().bind(shut);
    showClock();
    showStatus();
  }

  ThemeSwitch themes() {
    return themes;
  }

  /** The sections of the house, once it is open. */
  void offer(Set<Section> there) {
    bar.offer(there);
  }

  @FXML
  private void lock() {
    door.lock();
  }

  private void showPerson(@Nullable SignedIn who) {
    person.setVisible(who != null);
    personRole.textProperty().unbind();
    if (who != null) {
      avatar.show(who.name());
      personName.setText(who.name());
      personRole.textProperty().bind(messages.bind("role." + who.role()));
    }
  }

  @FXML
  private void switchTheme() {
    themes.setTheme(isDark() ? Theme.LIGHT : Theme.DARK);
  }

  /** What the search of the top bar opens. */
  void onSearch(Runnable work) {
    search = work;
  }

  /** How many alerts there are, once there is a house. */
  void follow(AlertBell alerts) {
    var unseen = alerts.model().unseenProperty();
    badge.textProperty().bind(unseen.map(count -> AlertBell.badge(count.intValue())));
    badge.visibleProperty().bind(unseen.greaterThan(0));
    bell.accessibleTextProperty().bind(messages.bind("alerts.bell", unseen));
    bell.setOnAction(event -> alerts.openInbox());
    bell.setDisable(false);
  }

  @FXML
  private void openPalette() {
    search.run();
  }

  @FXML
  private void helpRider() {
    helpRider.run();
  }

  @FXML
  private void openKiosk() {
    openKiosk.run();
  }

  private boolean isDark() {
    return themes.themeProperty().get() == Theme.DARK;
  }

  /** What it would change to. */
  private void showTheme(boolean dark) {
    themeIcon.setLiteral(dark ? "fth-sun" : "fth-moon");
    theme
        .accessibleTextProperty()
        .bind(messages.bind(dark ? "admin.theme.light" : "admin.theme.dark"));
  }

  private void narrow(boolean narrow) {
    sideBar.getStyleClass().remove("narrow");
    if (narrow) {
      sideBar.getStyleClass().add("narrow");
    }
    for (var words : new Node[] {brandWords, personWords}) {
      words.setVisible(!narrow);
      words.setManaged(!narrow);
    }
    bar.narrow(narrow);
  }

  private void showClock() {
    var now = clock.nowProperty();
    var language = messages.languageProperty();
    date.textProperty().bind(Bindings.createStringBinding(() -> day(now.get()), now, language));
    time.textProperty().bind(now.map(at -> TIME.format(at.atZone(zone))));
    now.subscribe(at -> shell.tick());
  }

  private String day(Instant at) {
    var pattern = messages.get("admin.date");
    return DateTimeFormatter.ofPattern(pattern, messages.getLanguage().locale())
        .format(at.atZone(zone));
  }

  private void showStatus() {
    var followers = shell.followersProperty();
    followers.subscribe(this::showLive);
    live.visibleProperty().bind(shell.bootProperty().isEqualTo(ShellViewModel.Boot.OPEN));
    subscribers
        .textProperty()
        .bind(
            messages.bind(
                "admin.status.subscribers",
                followers.map(Followers::well),
                followers.map(Followers::all)));
    lastEvent.textProperty().bind(messages.bind("admin.status.event", shell.lastEventProperty()));
    shell.healthProperty().subscribe(this::showHealth);
    version.textProperty().bind(messages.bind("admin.version"));
    shell
        .bootProperty()
        .subscribe(
            boot -> database.textProperty().bind(messages.bind("admin.status.db." + boot.name())));
  }

  private void showHealth(@Nullable Health now) {
    say(commit, CommitWords.of(messages, now == null ? Latency.NONE : now.commits()));
    say(
        backup,
        now == null || now.backup().isEmpty()
            ? messages.bind("admin.status.backup.none")
            : messages.bind("admin.status.backup", when(now.backup().get())));
  }

  private static void say(Button button, ObservableValue<String> words) {
    button.textProperty().bind(words);
    button.accessibleTextProperty().bind(words);
  }

  /** The clock alone where it was today. */
  private String when(Instant at) {
    var formats = new Formats(zone, messages);
    boolean today = formats.date(at).equals(formats.date(clock.nowProperty().get()));
    return today ? formats.minute(at) : formats.dateTime(at);
  }

  /** What the status bar says is told at length there. */
  @FXML
  private void openMonitoring() {
    shell.sectionProperty().set(Section.MONITORING);
  }

  private void showLive(Followers followers) {
    live.getStyleClass().remove("lost");
    if (!followers.complete()) {
      live.getStyleClass().add("lost");
    }
    live.textProperty().unbind();
    live.textProperty()
        .bind(messages.bind(followers.complete() ? "admin.live" : "admin.live.lost"));
  }
}

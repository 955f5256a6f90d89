package ttareungi.ui.kiosk.receipt;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.payment.Checkout;
import ttareungi.receipt.Receipt;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.Language;
import ttareungi.ui.kiosk.frame.Goal;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Payment;
import ttareungi.ui.kiosk.frame.Place;
import ttareungi.ui.kiosk.frame.StationSight;

/** What was bought, and where to go with it. */
public final class ReceiptModel {
  private static final Logger LOG = LoggerFactory.getLogger(ReceiptModel.class);

  private final Kit kit;
  private final ReadOnlyObjectWrapper<Paper> paper =
      new ReadOnlyObjectWrapper<>(this, "paper", Paper.NONE);

  public ReceiptModel(Kit kit) {
    this.kit = kit;
  }

  public Payment payment() {
    return kit.session().payment();
  }

  public long balance() {
    return kit.session().member().balance();
  }

  public String confirmId() {
    return payment().result() instanceof Checkout.Result.Credited credited
        ? credited.confirmId()
        : "";
  }

  public String rider() {
    return Ids.rider(kit.session().member().userId());
  }

  public String when() {
    var at = payment().at();
    return kit.formats().date(at) + " " + kit.formats().clock(at);
  }

  /** The words for what was paid with. */
  public String methodKey() {
    return kit.terminal().isSimulated()
        ? "kiosk.receipt.method.simulated"
        : "kiosk.receipt.method.card";
  }

  public String qr() {
    return receipt("", kit.messages().getLanguage()).qr();
  }

  public boolean canPrint() {
    return kit.receipts().isPresent();
  }

  public ReadOnlyObjectProperty<Paper> paperProperty() {
    return paper.getReadOnlyProperty();
  }

  /** Once, unless it fails. */
  public void print() {
    if (kit.receipts().isEmpty() || !paper.get().mayPrint()) {
      return;
    }
    var printer = kit.receipts().get();
    var language = kit.messages().getLanguage();
    var bare = receipt("", language); // here: the session belongs to the screen, and to the next
    paper.set(Paper.PRINTING);
    Background.supply(() -> printer.print(bare.at(stationName(language))))
        .onDone(result -> paper.set(Paper.of(result)))
        .onFault(this::failed)
        .start();
  }

  private void failed(Throwable cause) {
    LOG.error("no receipt", cause);
    paper.set(Paper.FAILED);
  }

  private String stationName(Language language) {
    return StationSight.read(kit.reader(), kit.stationId()).name(language);
  }

  private Receipt receipt(String stationName, Language language) {
    return new Receipt(
        Receipt.Kind.POINTS,
        confirmId(),
        rider(),
        payment().price(),
        payment().price(),
        balance(),
        stationName,
        kit.stationId(),
        payment().at().atZone(kit.zone()),
        kit.terminal().isSimulated(),
        language.locale());
  }

  public void reserve() {
    kit.session().setGoal(Goal.RESERVE);
    kit.way().to(Place.BIKES);
  }

  public void home() {
    kit.way().to(Place.HOME);
  }
}

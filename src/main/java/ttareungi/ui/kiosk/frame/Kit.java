package ttareungi.ui.kiosk.frame;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Command;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reader;
import ttareungi.kernel.Rejection;
import ttareungi.payment.Checkout;
import ttareungi.payment.PaymentTerminal;
import ttareungi.payment.PurchaseLimits;
import ttareungi.pin.PinDoor;
import ttareungi.receipt.ReceiptPrinter;
import ttareungi.reservation.Tariff;
import ttareungi.setting.Setting;
import ttareungi.setting.Settings;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;

/** What the steps of one kiosk work with. */
public record Kit(
    long stationId,
    Desk desk,
    Reader reader,
    Checkout checkout,
    PinDoor pins,
    PaymentTerminal terminal,
    Optional<ReceiptPrinter> receipts,
    Clock clock,
    ZoneId zone,
    Supplier<Settings> settings,
    StaffKit staff,
    Messages messages,
    Formats formats,
    Fxml fxml,
    Session session,
    Way way) {

  /** For one step: its words are released when it is left. */
  public Kit forStep() {
    Messages words = messages.part();
    return new Kit(
        stationId,
        desk,
        reader,
        checkout,
        pins,
        terminal,
        receipts,
        clock,
        zone,
        settings,
        staff,
        words,
        new Formats(zone, words),
        new Fxml(words),
        session,
        way);
  }

  /** Of this moment: it may be changed while the kiosk stands. */
  public Tariff tariff() {
    return Tariff.of(settings.get());
  }

  /** Where riders ask for help, at this moment. */
  public String helpPhone() {
    return settings.get().text(Setting.HELP_PHONE);
  }

  public PurchaseLimits limits() {
    return PurchaseLimits.of(settings.get());
  }

  public String actor() {
    return Actors.kiosk(stationId);
  }

  /** Plays something; empty where nothing can be heard just now. */
  public Optional<Runnable> sound() {
    return staff.sound().get();
  }

  /** Sends a command and brings the answer back to the FX thread. */
  public void send(
      Command command,
      Consumer<Outcome.Accepted> accepted,
      Consumer<Rejection> refused,
      Consumer<Throwable> fault) {
    Background.supply(() -> desk.submit(command).join())
        .onDone(outcome -> answer(outcome, accepted, refused))
        .onFault(fault)
        .start();
  }

  private static void answer(
      Outcome outcome, Consumer<Outcome.Accepted> accepted, Consumer<Rejection> refused) {
    switch (outcome) {
      case Outcome.Accepted done -> accepted.accept(done);
      case Rejection rejection -> refused.accept(rejection);
    }
  }
}

package ttareungi.ui.admin.payments;

import java.nio.file.Path;
import ttareungi.payment.DayClose;
import ttareungi.receipt.DaySheet;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Toast;
import ttareungi.ui.fx.Toasts;

/** Prints the sheet of a closed day into a file; the same sheet whenever it is printed. */
final class DayPrinting {
  private final Messages messages;
  private final Toasts toasts;
  private final AdminHouse house;
  private final Formats formats;

  DayPrinting(Messages messages, Toasts toasts, AdminHouse house, Formats formats) {
    this.messages = messages;
    this.toasts = toasts;
    this.house = house;
    this.formats = formats;
  }

  void print(DayClose closed) {
    var sheet = sheet(closed);
    Background.<Path>supply(() -> sheet.write(house.sheets(), closed.day().toString()))
        .onDone(file ->
            toasts.show(
                Toast.of(Toast.Kind.SUCCESS, messages.bind("admin.pay.printed"))
                    .body(messages.bind("admin.pay.about", file.toString()))))
        .start();
  }

  private DaySheet sheet(DayClose closed) {
    var sums = closed.sums();
    return new DaySheet(
            messages.get("app.name"),
            messages.get("admin.pay.sheet", closed.closeNo(), closed.day()))
        .fact(messages.get("admin.pay.sheet.sold"), formats.won(sums.sold()))
        .fact(messages.get("admin.pay.sheet.refunded"), formats.won(-sums.refunded()))
        .main(messages.get("admin.pay.sheet.net"), formats.won(sums.net()))
        .rule()
        .fact(messages.get("admin.pay.sum.used"), Formats.signedPoints(-sums.used()))
        .fact(messages.get("admin.pay.sum.returned"), Formats.signedPoints(sums.returned()))
        .fact(messages.get("admin.pay.sum.adjusted"), Formats.signedPoints(sums.adjusted()))
        .main(messages.get("admin.pay.sum.change"), Formats.signedPoints(sums.change()))
        .rule()
        .fact(messages.get("admin.pay.sheet.from"), formats.dateTime(closed.beginsAt()))
        .fact(messages.get("admin.pay.sheet.until"), formats.dateTime(closed.endsAt()))
        .fact(messages.get("admin.pay.sheet.at"), formats.dateTime(closed.closedAt()))
        .fact(messages.get("admin.pay.sheet.by"), closed.closedBy());
  }
}

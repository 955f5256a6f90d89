package ttareungi.ui.kiosk;

import ttareungi.ui.kiosk.amount.AmountModel;
import ttareungi.ui.kiosk.amount.AmountView;
import ttareungi.ui.kiosk.bikes.BikesModel;
import ttareungi.ui.kiosk.bikes.BikesView;
import ttareungi.ui.kiosk.card.CardModel;
import ttareungi.ui.kiosk.card.CardView;
import ttareungi.ui.kiosk.confirm.ConfirmModel;
import ttareungi.ui.kiosk.confirm.ConfirmView;
import ttareungi.ui.kiosk.digits.DigitsView;
import ttareungi.ui.kiosk.done.DoneView;
import ttareungi.ui.kiosk.failed.FailedView;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;
import ttareungi.ui.kiosk.frame.Step;
import ttareungi.ui.kiosk.home.HomeModel;
import ttareungi.ui.kiosk.home.HomeView;
import ttareungi.ui.kiosk.identify.CodeModel;
import ttareungi.ui.kiosk.identify.FirstModel;
import ttareungi.ui.kiosk.identify.NewPinModel;
import ttareungi.ui.kiosk.identify.NumberModel;
import ttareungi.ui.kiosk.identify.PinModel;
import ttareungi.ui.kiosk.receipt.ReceiptView;
import ttareungi.ui.kiosk.report.ReportModel;
import ttareungi.ui.kiosk.report.ReportView;
import ttareungi.ui.kiosk.reserved.ReservedModel;
import ttareungi.ui.kiosk.reserved.ReservedView;
import ttareungi.ui.kiosk.rides.RidesModel;
import ttareungi.ui.kiosk.rides.RidesView;
import ttareungi.ui.kiosk.shortage.ShortageModel;
import ttareungi.ui.kiosk.shortage.ShortageView;

/** Which screen is at which place. */
final class Steps {
  private Steps() {}

  static Step enter(Place place, Kit kit) {
    return switch (place) {
      case HOME -> new HomeView(kit, new HomeModel(kit));
      case NUMBER -> new DigitsView(kit, new NumberModel(kit));
      case PIN -> new DigitsView(kit, new PinModel(kit));
      case CODE -> new DigitsView(kit, new CodeModel(kit));
      case FIRST -> new DigitsView(kit, new FirstModel(kit));
      case NEW_PIN -> new DigitsView(kit, new NewPinModel(kit));
      case AMOUNT -> new AmountView(kit, new AmountModel(kit));
      case CARD -> new CardView(kit, new CardModel(kit));
      case RECEIPT -> new ReceiptView(kit);
      case FAILED -> new FailedView(kit);
      case BIKES -> new BikesView(kit, new BikesModel(kit));
      case CONFIRM -> new ConfirmView(kit, new ConfirmModel(kit));
      case SHORTAGE -> new ShortageView(kit, new ShortageModel(kit));
      case RESERVED -> new ReservedView(kit, new ReservedModel(kit));
      case RIDES -> new RidesView(kit, new RidesModel(kit));
      case REPORT -> new ReportView(kit, new ReportModel(kit));
      case DONE -> new DoneView(kit);
    };
  }
}

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
import ttareungi.ui.kiosk.staff.PanelModel;
import ttareungi.ui.kiosk.staff.PanelView;
import ttareungi.ui.kiosk.staff.StaffModel;
import ttareungi.ui.kiosk.staff.StaffNumberModel;
import ttareungi.ui.kiosk.staff.StaffPinModel;
import ttareungi.ui.kiosk.staff.StaffView;
import ttareungi.ui.kiosk.staff.SyncView;
import ttareungi.ui.kiosk.staff.TerminalModel;
import ttareungi.ui.kiosk.staff.TerminalView;
import ttareungi.ui.kiosk.trouble.AwayModel;
import ttareungi.ui.kiosk.trouble.LostModel;
import ttareungi.ui.kiosk.trouble.ShutModel;
import ttareungi.ui.kiosk.trouble.Trouble;
import ttareungi.ui.kiosk.trouble.TroubleView;

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
      case OUT_OF_SERVICE -> new TroubleView(kit, new ShutModel(kit, Trouble.OUT));
      case CLOSED -> new TroubleView(kit, new ShutModel(kit, Trouble.CLOSED));
      case CLOSED_PAID -> new TroubleView(kit, LostModel.closedPaid(kit));
      case AWAY -> new TroubleView(kit, new AwayModel(kit));
      case TAKEN -> new TroubleView(kit, LostModel.taken(kit));
      case STAFF -> new DigitsView(kit, new StaffNumberModel(kit));
      case STAFF_PIN -> new DigitsView(kit, new StaffPinModel(kit));
      case STAFF_MENU -> new StaffView(kit, new StaffModel(kit));
      case STAFF_TERMINAL -> new TerminalView(kit, new TerminalModel(kit));
      case STAFF_PANEL -> new PanelView(kit, new PanelModel(kit));
      case STAFF_SYNC -> new SyncView(kit);
    };
  }
}

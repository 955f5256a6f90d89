package ttareungi.ui.kiosk.staff;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import ttareungi.event.StaffAction;
import ttareungi.ui.fx.Background;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** A frame as large as a bank card on the glass says how many pixels a millimetre has. */
public final class PanelModel {
  /** ISO/IEC 7810, ID-1. */
  static final double CARD_WIDTH_MM = 85.60;

  static final double CARD_HEIGHT_MM = 53.98;

  private static final double FINEST = 0.01;

  /** A panel of 1,080 px would be 72 cm wide, and of 13 cm: no kiosk is larger or smaller. */
  private static final double LEAST = 1.5;

  private static final double MOST = 8;

  private final Kit kit;
  private final StaffLog log;
  private final ReadOnlyDoubleWrapper pxPerMm = new ReadOnlyDoubleWrapper(LEAST);
  private boolean touched;
  private boolean left;

  public PanelModel(Kit kit) {
    this.kit = kit;
    log = new StaffLog(kit);
    Background.<OptionalDouble>supply(() -> kit.staff().panel().pxPerMm())
        .onDone(this::begin)
        .onFault(kit.way()::fault)
        .start();
  }

  private void begin(OptionalDouble kept) {
    if (!touched) {
      kept.ifPresent(this::set);
    }
  }

  public ReadOnlyDoubleProperty pxPerMmProperty() {
    return pxPerMm.getReadOnlyProperty();
  }

  /** A first guess, where nobody has measured yet. */
  void guess(double value) {
    set(value);
  }

  /** In hundredths of a pixel a millimetre. */
  public void change(int hundredths) {
    touched = true;
    set(pxPerMm.get() + hundredths * FINEST);
  }

  private void set(double value) {
    pxPerMm.set(Math.round(Math.clamp(value, LEAST, MOST) / FINEST) * FINEST);
  }

  /** As it is kept. */
  public String value() {
    return String.format(Locale.ROOT, "%.2f", pxPerMm.get());
  }

  public void keep() {
    double value = pxPerMm.get();
    String kept = value();
    Background.run(() -> kit.staff().panel().keep(value))
        .onDone(_ -> said(kept))
        .onFault(kit.way()::fault)
        .start();
  }

  private void said(String kept) {
    if (!left) {
      kit.way().say("kiosk.panel.kept", kept);
      log.send(StaffAction.PANEL_MEASURED, kept);
    }
  }

  public void back() {
    kit.way().to(Place.STAFF_MENU);
  }

  void close() {
    left = true;
  }
}

package ttareungi.ui.kiosk.frame;

import java.util.OptionalDouble;

/** How large a pixel of the panel is. Both calls wait for the disk. */
public interface PanelScale {
  /** Empty before anybody measured it. */
  OptionalDouble pxPerMm();

  void keep(double pxPerMm);
}

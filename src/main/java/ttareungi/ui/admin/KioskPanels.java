package ttareungi.ui.admin;

import java.util.Map;

/** The panels of the kiosks of this machine. Both calls wait for the disk. */
public interface KioskPanels {
  /**
   * As somebody wrote it; empty where nobody did.
   *
   * @param pxPerMm pixels a millimetre
   * @param bottomMm of its lower edge above the floor
   */
  record Size(String pxPerMm, String bottomMm) {
    public static final Size UNKNOWN = new Size("", "");
  }

  /** Those of which something is written, by the numbers of their stations. */
  Map<Long, Size> own();

  /** What is empty is as it is for all. */
  void keep(long stationId, Size size);
}

package ttareungi.event;

/** What staff do at a kiosk. Its words on screen are {@code staff.action.NAME}. */
public enum StaffAction {
  ENTERED,
  SIMULATION_SET,
  SOUND_TESTED,
  PANEL_MEASURED,
  RESTARTED,
  LEFT
}

package ttareungi.ui.admin;

/** The sections of the side bar, in its order. Their words are {@code admin.section.NAME}. */
public enum Section {
  DASHBOARD(Group.OPERATE, "fth-activity"),
  RESERVATIONS(Group.OPERATE, "fth-calendar"),
  /** Its icon is a bike, which the pack has not. */
  BIKES(Group.OPERATE, ""),
  STATIONS(Group.OPERATE, "fth-map-pin"),
  RIDERS(Group.CUSTOMERS, "fth-users"),
  PAYMENTS(Group.CUSTOMERS, "fth-credit-card"),
  REPORTS(Group.CUSTOMERS, "fth-bar-chart-2"),
  MONITORING(Group.SYSTEM, "fth-server"),
  SETTINGS(Group.SYSTEM, "fth-settings");

  /** Their words are {@code admin.nav.NAME}. */
  public enum Group {
    OPERATE,
    CUSTOMERS,
    SYSTEM
  }

  private final Group group;
  private final String icon;

  Section(Group group, String icon) {
    this.group = group;
    this.icon = icon;
  }

  public Group group() {
    return group;
  }

  /** Of the Feather pack; empty for the bike. */
  public String icon() {
    return icon;
  }
}

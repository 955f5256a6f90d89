package ttareungi.kernel;

import static ttareungi.event.Role.ADMINISTRATOR;
import static ttareungi.event.Role.OPERATOR;

import ttareungi.event.Role;

/** What operators do that not everybody may. Its words on screen are {@code act.NAME}. */
public enum Act {
  REGISTER_BIKE(OPERATOR, false),
  CHANGE_BIKE(OPERATOR, false),
  RETIRE_BIKE(OPERATOR, true),
  IMPORT(OPERATOR, false),
  MANAGE_STATION(OPERATOR, false),
  CLOSE_STATION(OPERATOR, true),
  HELP_RIDER(OPERATOR, false),
  BLOCK_RIDER(OPERATOR, true),
  ADJUST_POINTS(OPERATOR, true),
  ERASE_RIDER(ADMINISTRATOR, true),
  SETTLE_PAYMENT(OPERATOR, true),
  REFUND(OPERATOR, true),
  CLOSE_DAY(ADMINISTRATOR, false),
  ACT_FOR_RIDER(OPERATOR, true),
  ACKNOWLEDGE_ALERT(OPERATOR, false),
  BACK_UP(OPERATOR, false),
  MAINTAIN(OPERATOR, false),
  RESTORE(ADMINISTRATOR, false),
  CHANGE_SETTINGS(ADMINISTRATOR, false),
  MANAGE_OPERATORS(ADMINISTRATOR, true);

  private final Role least;
  private final boolean wantsWhy;

  Act(Role least, boolean wantsWhy) {
    this.least = least;
    this.wantsWhy = wantsWhy;
  }

  /** Whether somebody of this role may. */
  public boolean isFor(Role role) {
    return role.compareTo(least) <= 0;
  }

  /** The least role that may. */
  public Role least() {
    return least;
  }

  /** Whether the trail has to say why. */
  public boolean wantsWhy() {
    return wantsWhy;
  }
}

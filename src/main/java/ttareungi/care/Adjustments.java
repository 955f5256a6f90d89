package ttareungi.care;

import static ttareungi.kernel.Reason.ADJUSTMENT_INVALID;
import static ttareungi.kernel.Reason.BALANCE_SHORT;
import static ttareungi.kernel.Reason.SECOND_OPERATOR_MISSING;
import static ttareungi.kernel.Reason.SECOND_OPERATOR_SAME;
import static ttareungi.kernel.Reason.SECOND_OPERATOR_UNFIT;

import java.util.Optional;
import java.util.OptionalLong;
import ttareungi.kernel.Act;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;
import ttareungi.operator.OperatorRepository;
import ttareungi.point.Points;
import ttareungi.rider.RiderRepository;
import ttareungi.rider.Riders;
import ttareungi.setting.Setting;
import ttareungi.setting.SettingRules;
import ttareungi.setting.Settings;

/** The rules for points that operators move: what is wrong is put right by a new entry. */
public final class Adjustments {
  /** Points, either way, that nobody moves at once: a slip of the finger is not confirmed. */
  public static final long HIGHEST = 1_000_000;

  private Adjustments() {}

  public static void register(Decisions decisions) {
    decisions.with(AdjustPoints.class, Adjustments::adjust);
  }

  /** Points, either way, that one operator may move alone. */
  public static long alone(Settings settings) {
    return settings.number(Setting.ADJUST_ALONE);
  }

  /** Whether a second operator has to confirm so many points. */
  public static boolean needsSecond(long points, Settings settings) {
    return exceeds(points, alone(settings));
  }

  private static boolean exceeds(long points, long most) {
    return points > most || points < -most; // the lowest number has no absolute one
  }

  private static Outcome adjust(AdjustPoints command, Work work) {
    if (command.points() == 0 || exceeds(command.points(), HIGHEST)) {
      return Rejection.of(ADJUSTMENT_INVALID, HIGHEST);
    }
    var gone = Riders.there(command.userId(), work);
    if (gone.isPresent()) {
      return gone.get();
    }
    return unconfirmed(command, work)
        .<Outcome>map(refusal -> refusal)
        .orElseGet(() -> move(command, work));
  }

  private static Outcome move(AdjustPoints command, Work work) {
    return Points.adjust(
            command.userId(), command.points(), command.why(), command.confirmedBy(), work)
        .<Outcome>map(Outcome::accepted)
        .orElseGet(() ->
            Rejection.of(
                BALANCE_SHORT, work.repository(RiderRepository.class).balance(command.userId())));
  }

  /** Whoever is named as the second has to be fit for it, needed or not. */
  private static Optional<Rejection> unconfirmed(AdjustPoints command, Work work) {
    var second = command.confirmedBy();
    if (second == null) {
      var settings = SettingRules.now(work);
      return needsSecond(command.points(), settings)
          ? Optional.of(Rejection.of(SECOND_OPERATOR_MISSING, alone(settings)))
          : Optional.empty();
    }
    if (Actors.operatorNo(command.actor()).equals(OptionalLong.of(second))) {
      return Optional.of(Rejection.of(SECOND_OPERATOR_SAME));
    }
    var fit =
        work.repository(OperatorRepository.class)
            .find(second)
            .filter(operator -> operator.isThere() && Act.ADJUST_POINTS.isFor(operator.role()));
    return fit.isPresent()
        ? Optional.empty()
        : Optional.of(Rejection.of(SECOND_OPERATOR_UNFIT, second));
  }
}

package ttareungi.ui.kiosk.frame;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ttareungi.payment.Checkout;
import ttareungi.pin.PinHash;

/** All that the kiosk knows of the rider in front of it, and forgets when the rider leaves. */
public final class Session {
  private final Preferences preferences = new Preferences();
  private Goal goal = Goal.RESERVE;
  private long number;
  private @Nullable PinHash code;
  private @Nullable Member member;
  private @Nullable Choice choice;
  private @Nullable Held held;
  private @Nullable Payment payment;
  private @Nullable Farewell farewell;
  private long price;
  private long operatorNo;
  private String faultCode = "";

  public void forget() {
    forgetRider();
    preferences.forget();
  }

  /**
   * All but how the screen is shown: whoever goes back before anything was asked stays in front.
   */
  public void forgetRider() {
    goal = Goal.RESERVE;
    number = 0;
    code = null;
    member = null;
    choice = null;
    held = null;
    payment = null;
    farewell = null;
    price = 0;
    operatorNo = 0;
    faultCode = "";
  }

  public boolean isEmpty() {
    return number == 0
        && code == null
        && member == null
        && choice == null
        && held == null
        && payment == null
        && farewell == null
        && price == 0
        && operatorNo == 0
        && !preferences.anyBinding().get();
  }

  public Preferences preferences() {
    return preferences;
  }

  public Goal goal() {
    return goal;
  }

  public void setGoal(Goal goal) {
    this.goal = goal;
  }

  /** As it was keyed in; whose it is shows the PIN. */
  public long number() {
    return number;
  }

  /** Another number makes a code worthless. */
  public void setNumber(long number) {
    this.number = number;
    code = null;
  }

  /** The operator's code that was shown, for choosing a PIN. */
  public @Nullable PinHash codeOrNull() {
    return code;
  }

  public void setCode(PinHash code) {
    this.code = code;
  }

  public Member member() {
    return Objects.requireNonNull(member);
  }

  public void setMember(Member member) {
    this.member = member;
  }

  public @Nullable Choice choiceOrNull() {
    return choice;
  }

  public Choice choice() {
    return Objects.requireNonNull(choice);
  }

  public void setChoice(@Nullable Choice choice) {
    this.choice = choice;
  }

  /** Whether the bike in question is the one the rider holds. */
  public boolean cameFromRides() {
    return goal == Goal.RIDES;
  }

  public Held held() {
    return Objects.requireNonNull(held);
  }

  public void setHeld(Held held) {
    this.held = held;
  }

  public Payment payment() {
    return Objects.requireNonNull(payment);
  }

  /** Whether points were bought in this sitting. */
  boolean hasPaid() {
    return payment != null && payment.result() instanceof Checkout.Result.Credited;
  }

  public void setPayment(Payment payment) {
    this.payment = payment;
  }

  public Farewell farewell() {
    return Objects.requireNonNull(farewell);
  }

  public void setFarewell(Farewell farewell) {
    this.farewell = farewell;
  }

  /** Won, of the purchase that is under way. */
  public long price() {
    return price;
  }

  public void setPrice(long price) {
    this.price = price;
  }

  /** Of the staff who opened staff mode, 0 where none did. */
  public long operatorNo() {
    return operatorNo;
  }

  public void setOperatorNo(long operatorNo) {
    this.operatorNo = operatorNo;
  }

  /** Of the fault that stopped the kiosk; of no rider. */
  public String faultCode() {
    return faultCode;
  }

  public void setFaultCode(String code) {
    faultCode = code;
  }
}

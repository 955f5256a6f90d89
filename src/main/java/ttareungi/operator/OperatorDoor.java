package ttareungi.operator;

import java.util.Optional;
import ttareungi.kernel.Reader;
import ttareungi.pin.PinDoor;
import ttareungi.pin.PinHash;

/** Where an operator shows a PIN: counted and delayed as a rider's is. Not on the FX thread. */
public final class OperatorDoor {
  private final PinDoor pins;
  private final Reader reader;

  public OperatorDoor(PinDoor pins, Reader reader) {
    this.pins = pins;
    this.reader = reader;
  }

  /** The caller clears the digits. */
  public PinDoor.Entry enter(String actor, long operatorNo, char[] pin) {
    return pins.enterOperator(actor, operatorNo, pin, () -> hash(operatorNo));
  }

  private Optional<PinHash> hash(long operatorNo) {
    return reader.read(
        OperatorRepository.class,
        all -> all.find(operatorNo).filter(Operator::isThere).map(Operator::hash));
  }
}

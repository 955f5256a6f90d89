package ttareungi.desk;

/** Told what each commit took, on the writer's thread: must not wait. */
@FunctionalInterface
public interface DeskMeter {
  /** Nobody looks. */
  DeskMeter NONE = (commands, nanos) -> {};

  /** A transaction with these commands ended, well or not. */
  void committed(int commands, long nanos);
}

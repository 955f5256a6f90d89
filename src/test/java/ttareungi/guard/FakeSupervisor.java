package ttareungi.guard;

import java.util.List;

/** A supervisor as a process of its own, over a fake screen. */
final class FakeSupervisor {
  private FakeSupervisor() {}

  public static void main(String[] args) throws InterruptedException {
    var _ = Supervisor.run(OwnCommand.with(FakeScreen.class, List.of(args)), supervisor -> {});
  }
}

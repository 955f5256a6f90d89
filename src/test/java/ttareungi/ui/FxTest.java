package ttareungi.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import ttareungi.ui.fx.Fonts;

/** A test that needs the toolkit, on the screen that is none. */
public abstract class FxTest {
  @BeforeAll
  static void toolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    Fonts.load();
  }

  /** Runs on the FX thread and brings the result, or the failure, back. */
  protected static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), work);
  }

  protected static void runFx(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), work);
  }
}

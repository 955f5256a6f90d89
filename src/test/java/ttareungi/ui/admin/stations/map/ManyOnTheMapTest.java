package ttareungi.ui.admin.stations.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.LongStream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.bike.StationStock;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Face;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.fx.ThemeSwitch;

/** 2,800 stations on the map: what a frame of it costs the screen's thread. */
class ManyOnTheMapTest extends FxTest {
  private static final Logger LOG = LoggerFactory.getLogger(ManyOnTheMapTest.class);
  private static final Duration FRAME = Duration.ofMillis(16);
  private static final int FRAMES = 30;

  @Test
  void aFrameIsSoonDrawnAtAnyZoom() {
    var map = onFx(ManyOnTheMapTest::shown);
    var stations = LongStream.range(0, 2_800).mapToObj(ManyOnTheMapTest::station).toList();
    runFx(() -> map.show(stations));
    for (double zoom : new double[] {1, 3, 3, 3}) {
      runFx(() -> map.zoom(zoom));
      var best = best(map);
      LOG.info("a frame of 2,800 stations, {} times closer: {} ms", zoom, best.toMillis());
      assertThat(best).isLessThanOrEqualTo(FRAME);
    }
    runFx(() -> map.getScene().getWindow().hide());
  }

  private static StationMap shown() {
    var map = new StationMap(new Messages(Language.KO));
    var scene = new Scene(map, 900, 700);
    new ThemeSwitch(Face.ADMIN, Theme.LIGHT).register(scene);
    scene.getStylesheets().add("/theme/stations.css");
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
    return map;
  }

  private static StationStock station(long i) {
    double latitude = 37.43 + i % 53 * 0.005 + i % 7 * 0.0003;
    long column = i / 53;
    double longitude = 126.8 + column * 0.007 + i % 11 * 0.0003;
    return new StationStock(
        i + 1, "S" + i, null, 20, i % 50 != 0, latitude, longitude, i % 21, 0, 0, 15);
  }

  /** Whoever else uses the machine is not measured. */
  private static Duration best(StationMap map) {
    var frames = new ArrayList<Duration>();
    for (int i = 0; i < FRAMES; i++) {
      frames.add(
          onFx(() -> {
            long begin = System.nanoTime();
            map.pan(3, 1);
            map.layout();
            return Duration.ofNanos(System.nanoTime() - begin);
          }));
    }
    return frames.stream().min(Duration::compareTo).orElseThrow();
  }
}

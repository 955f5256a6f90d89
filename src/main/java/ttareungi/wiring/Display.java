package ttareungi.wiring;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/** Whether there is a screen, and what the system lacks for one; asked before JavaFX is touched. */
public final class Display {
  /** What JavaFX loads on Linux, and the Debian package it comes in. */
  private static final Map<String, String> WINDOW =
      Map.of(
          "libgtk-3.so.0", "libgtk-3-0",
          "libGL.so.1", "libgl1",
          "libXtst.so.6", "libxtst6",
          "libfreetype.so.6", "libfreetype6");

  private static final Map<String, String> PICTURE =
      Map.of(
          "libfreetype.so.6", "libfreetype6",
          "libfontconfig.so.1", "libfontconfig1",
          "libpangoft2-1.0.so.0", "libpangoft2-1.0-0");

  /** Where Linux has graphics devices: the kernel's own, and NVIDIA's. */
  private static final List<Path> GRAPHICS =
      List.of(Path.of("/dev/dri"), Path.of("/dev/nvidiactl"));

  private static final Pattern X11 = Pattern.compile("(?:unix)?([^:]*):(\\d{1,5})(?:\\.\\d+)?");

  /** Display 0 of a machine listens there, and each further one a port higher. */
  private static final int FIRST_PORT = 6_000;

  private static final int LAST_BY_TCP = 65_535 - FIRST_PORT;

  private Display() {}

  /** False on a server: no display is named, or nobody answers there. */
  public static boolean isThere() {
    return !linux() || answers(System.getenv("DISPLAY"));
  }

  static boolean answers(@Nullable String display) {
    var name = X11.matcher(display == null ? "" : display);
    if (!name.matches()) {
      return false;
    }
    int number = Integer.parseInt(name.group(2));
    return name.group(1).isEmpty()
        ? connects(UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number))
        : number <= LAST_BY_TCP
            && connects(new InetSocketAddress(name.group(1), FIRST_PORT + number));
  }

  private static boolean connects(SocketAddress address) {
    try (var channel = SocketChannel.open(address)) {
      return channel.isConnected();
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException _) {
      return false;
    }
  }

  /** Whether JavaFX failed because the display that {@link #isThere} would not have its window. */
  static boolean isRefused(UnsupportedOperationException failure) {
    return "Unable to open DISPLAY".equals(failure.getMessage());
  }

  /** One sentence with the command that installs what a window lacks; empty where nothing does. */
  public static Optional<String> lacksForWindow() {
    return lacks(WINDOW);
  }

  /** The same for a screen that is only in memory. */
  public static Optional<String> lacksForPicture() {
    return lacks(PICTURE);
  }

  private static Optional<String> lacks(Map<String, String> libraries) {
    if (!linux()) {
      return Optional.empty();
    }
    var missing =
        libraries.entrySet().stream()
            .filter(library -> !loads(library.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of(sentence(missing));
  }

  private static String sentence(List<String> packages) {
    return packages.stream()
        .collect(
            Collectors.joining(
                " ",
                "A library of the system is missing; install it with: apt-get install -y ",
                ""));
  }

  @SuppressWarnings("restricted") // only looks whether it could be loaded
  private static boolean loads(String library) {
    try (var arena = Arena.ofConfined()) {
      return SymbolLookup.libraryLookup(library, arena) != null;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /**
   * Has JavaFX not ask for OpenGL where only the processor would draw it: it would refuse that, and
   * keep in memory what it has loaded to find out. Nor are backgrounds kept as pictures there, 8 MB
   * of them: the processor draws one as fast as it copies it. Before JavaFX starts; what {@code
   * -Dprism.order} or {@code -Dprism.forceGPU} says is left as it is.
   */
  public static void spareOpenGl() {
    if (linux()) {
      spareOpenGl(GRAPHICS, System.getProperties());
    }
  }

  static void spareOpenGl(List<Path> devices, Properties properties) {
    if (devices.stream().noneMatch(Files::exists)
        && !Boolean.parseBoolean(properties.getProperty("prism.forceGPU"))
        && properties.putIfAbsent("prism.order", "sw") == null) {
      properties.putIfAbsent("prism.disableRegionCaching", "true");
    }
  }

  /** Whether JavaFX can draw into memory: what does that is on the class path, as it must be. */
  public static boolean hasMemory() {
    return !Application.class.getModule().isNamed(); // in a package it is part of the runtime
  }

  /** Draws into memory from now on: before JavaFX starts, or not at all. */
  public static void useMemory(int width, int height) {
    System.setProperty("glass.platform", "Monocle");
    System.setProperty("monocle.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    System.setProperty("headless.geometry", width + "x" + height + "-32");
  }

  private static boolean linux() {
    return System.getProperty("os.name", "").startsWith("Linux");
  }
}

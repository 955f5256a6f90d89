package make;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The jars as they are shipped: without native parts of other systems, in a fixed order and of a
 * fixed time, so that two builds give the same; and not compressed, for the package compresses
 * better what is not, and the program starts faster.
 */
final class Jars {
  private static final LocalDateTime WHEN =
      LocalDateTime.ofInstant(Trees.WHEN.toInstant(), ZoneOffset.UTC);

  private Jars() {}

  static void slim(Place place) throws IOException {
    Files.createDirectories(place.input());
    var jars = new ArrayList<>(Trees.list(place.jars(), ".jar"));
    jars.add(place.program());
    var natives = new ArrayList<String>();
    for (var jar : jars) {
      natives.addAll(write(jar, place.input().resolve(jar.getFileName())));
    }
    Natives.requireAll(natives);
  }

  /** Returns the native parts that it has. */
  private static List<String> write(Path from, Path to) throws IOException {
    var natives = new ArrayList<String>();
    try (var jar = new ZipFile(from.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(to))) {
      out.setMethod(ZipOutputStream.STORED);
      for (var entry : wanted(jar)) {
        if (Natives.isOne(entry.getName())) { // beside the jar, and nothing is unpacked
          natives.add(entry.getName());
          Files.write(to.resolveSibling(lastPart(entry)), bytes(jar, entry));
        }
        put(out, entry.getName(), bytes(jar, entry));
        if (Sheets.isOne(entry.getName())) {
          put(out, Sheets.binaryName(entry.getName()), Sheets.binary(bytes(jar, entry)));
        }
      }
    }
    return natives;
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(stored(name, bytes));
    out.write(bytes);
    out.closeEntry();
  }

  /** A manifest has to come first. */
  private static List<? extends ZipEntry> wanted(ZipFile jar) {
    return jar.stream()
        .filter(each -> !Natives.isForeign(each.getName())) // Flyway looks for its directories
        .sorted(
            Comparator.<ZipEntry, Boolean>comparing(
                    entry -> !entry.getName().equals("META-INF/MANIFEST.MF"))
                .thenComparing(ZipEntry::getName))
        .toList();
  }

  private static ZipEntry stored(String name, byte[] bytes) {
    var entry = new ZipEntry(name);
    var sum = new CRC32();
    sum.update(bytes);
    entry.setCrc(sum.getValue());
    entry.setSize(bytes.length);
    entry.setTimeLocal(WHEN);
    return entry;
  }

  private static byte[] bytes(ZipFile jar, ZipEntry entry) {
    try (var in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(jar.getName() + ": " + entry, e);
    }
  }

  private static String lastPart(ZipEntry entry) {
    return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
  }
}

package ttareungi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * A copy of the packaged program, with a second launcher for {@link Started}: of the same runtime,
 * options and cache of classes, to which only the classes of the benchmarks come.
 *
 * @param program the launcher as it is shipped
 * @param started the launcher of {@link Started}
 */
record Packaged(Path program, Path started) {
  private static final Path IMAGE = Path.of("target/installer/work/ttareungi");
  private static final String MAIN = "app.mainclass=";
  private static final String JAR = "started.jar";

  static Packaged copy(Path under) throws IOException {
    if (!Files.exists(IMAGE)) {
      throw new IllegalStateException("package it first: mvn -Pinstaller verify");
    }
    var to = under.resolve("packaged").toAbsolutePath();
    if (Files.exists(to)) {
      MoreFiles.deleteRecursively(to, RecursiveDeleteOption.ALLOW_INSECURE);
    }
    copyTree(to);
    var bin = to.resolve("bin");
    Files.copy(
        bin.resolve("ttareungi"), bin.resolve("started"), StandardCopyOption.COPY_ATTRIBUTES);
    var app = to.resolve("lib/app");
    writeJar(app.resolve(JAR));
    Files.write(
        app.resolve("started.cfg"),
        configuration(Files.readAllLines(app.resolve("ttareungi.cfg"))));
    return new Packaged(bin.resolve("ttareungi"), bin.resolve("started"));
  }

  /** With the times of all files: the cache of classes asks for them. */
  private static void copyTree(Path to) throws IOException {
    try (var files = Files.walk(IMAGE)) {
      for (var file : files.toList()) {
        var there = to.resolve(IMAGE.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(there);
        } else {
          Files.copy(file, there, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  /** What is added comes last, or the cache would not be taken. */
  private static List<String> configuration(List<String> shipped) {
    var lines = new ArrayList<String>();
    for (var line : shipped) {
      if (line.equals("[JavaOptions]")) {
        lines.add("app.classpath=$APPDIR/" + JAR);
      }
      lines.add(line.startsWith(MAIN) ? MAIN + Started.class.getName() : line);
    }
    return lines;
  }

  private static void writeJar(Path jar) throws IOException {
    var classes = Path.of("target/test-classes");
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        var files = Files.list(classes.resolve("ttareungi/bench"))) {
      for (var file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, out);
      }
    }
  }

  /** What it says goes to a file, if it fails. */
  static ProcessBuilder process(Path launcher, Path log, String... args) throws IOException {
    var command = new ArrayList<String>();
    command.add(launcher.toString());
    command.addAll(List.of(args));
    Files.writeString(log, String.join(" ", command) + "\n", UTF_8);
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
  }
}

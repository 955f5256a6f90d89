package make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The licences of all that is shipped: a list after the bill of materials, and the texts that the
 * jars bring along, or else the licence that we lay by them. A component whose licence nobody
 * brings a text of ends the build.
 */
final class Licences {
  private static final Pattern TEXT =
      Pattern.compile("(?i)(META-INF/.*|.*/|)(LICEN[SC]E|NOTICE|COPYING|OFL)[^/]*");

  /** The runtime brings it in its {@code legal} directory. */
  private static final String OF_RUNTIME = "GPL-2.0-with-classpath-exception";

  private record Component(String name, String version, List<String> licences) {
    String title() {
      return name + " " + version;
    }
  }

  private final Path directory;
  private final Set<String> known = new HashSet<>(Set.of(OF_RUNTIME));
  private final Set<Component> without = new HashSet<>();
  private final List<String> lines = new ArrayList<>();

  private Licences(Path directory) {
    this.directory = directory;
  }

  static void collect(Place place) throws IOException {
    var licences = new Licences(place.input().resolve("licences"));
    var jars = new ArrayList<>(Trees.list(place.jars(), ".jar"));
    jars.addAll(Trees.list(place.modules(), ".jar"));
    for (var component : components(place.billOfMaterials())) {
      licences.add(component, jars);
    }
    jars.add(place.program());
    licences.add(new Component(Place.NAME, place.version(), List.of()), jars);
    licences.layBy(Trees.list(place.common().resolve("licences"), ".txt"));
    licences.requireAll();
    Files.write(licences.directory.resolve("NOTICE.txt"), licences.text());
  }

  private static List<Component> components(Path bill) throws IOException {
    var json = JsonMapper.builder().build().readTree(Files.readString(bill));
    return StreamSupport.stream(json.path("components").spliterator(), false)
        .filter(each -> !each.path("purl").asString().contains("classifier="))
        .map(Licences::component)
        .toList();
  }

  private static Component component(JsonNode json) {
    var licences =
        StreamSupport.stream(json.path("licenses").spliterator(), false)
            .map(each -> each.path("license"))
            .map(each -> each.path("id").asString(each.path("name").asString()))
            .toList();
    return new Component(json.path("name").asString(), json.path("version").asString(), licences);
  }

  private void add(Component component, List<Path> jars) throws IOException {
    var jar = jarOf(component, jars);
    if (jar.isEmpty()) {
      return; // not shipped: another system's, or for the compiler alone
    }
    lines.add("  %-42s %s".formatted(component.title(), String.join(" or ", component.licences)));
    if (takeTexts(component, jar.get())) {
      known.addAll(component.licences);
    } else {
      without.add(component);
    }
  }

  private static Optional<Path> jarOf(Component component, List<Path> jars) {
    var start = component.name + "-" + component.version;
    return jars.stream().filter(jar -> jar.getFileName().toString().startsWith(start)).findFirst();
  }

  private boolean takeTexts(Component component, Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      var texts = zip.stream().filter(Licences::isText).toList();
      for (var text : texts) {
        var to = directory.resolve(component.name).resolve(Path.of(text.getName()).getFileName());
        Files.createDirectories(to.getParent());
        Files.write(to, zip.getInputStream(text).readAllBytes());
      }
      return !texts.isEmpty();
    }
  }

  /** Named as the bill of materials names them. */
  private void layBy(List<Path> texts) throws IOException {
    for (var text : texts) {
      Files.copy(text, directory.resolve(text.getFileName()));
      known.add(text.getFileName().toString().replace(".txt", ""));
    }
  }

  private static boolean isText(ZipEntry entry) {
    return !entry.isDirectory()
        && !entry.getName().endsWith(".class")
        && TEXT.matcher(entry.getName()).matches();
  }

  private void requireAll() {
    for (var component : without) {
      if (component.licences.stream().noneMatch(known::contains)) {
        throw new IllegalStateException(
            "nobody brings the licence of " + component.title() + ": " + component.licences);
      }
    }
  }

  private List<String> text() {
    var text = new ArrayList<String>();
    text.add("Ttareungi is shipped with these components, under the licences named.");
    text.add("The texts are in this directory, under the component's name; where a component");
    text.add("brings none, the text is that of another one under the same licence, or lies here");
    text.add("by the licence's name; that of " + OF_RUNTIME);
    text.add("is in the runtime's legal/java.base.");
    text.add("The jars are packed anew, without native parts for other systems; nothing else in");
    text.add("them is changed, and each can be replaced. Their sources are in the repository that");
    text.add("the bill of materials names them by.");
    text.add("argon2-jvm holds Argon2's reference implementation (CC0 1.0 or Apache 2.0), JNA");
    text.add("holds libffi (MIT).");
    text.add("Pretendard, the font, is under the SIL Open Font License 1.1 (" + Place.NAME + ").");
    text.add("The Java runtime is OpenJDK, " + OF_RUNTIME + ".");
    text.add("");
    text.addAll(lines);
    return text;
  }
}

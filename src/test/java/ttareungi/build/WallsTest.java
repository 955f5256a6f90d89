package ttareungi.build;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.eventbus.EventBus;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.relay.GuavaFanout;
import ttareungi.store.DataDirectory;
import ttareungi.store.FileLease;

/** The walls of the house. */
class WallsTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("ttareungi");

  private static final Set<String> FEATURES =
      Set.of(
          "bike",
          "station",
          "rider",
          "pin",
          "operator",
          "kioskstate",
          "point",
          "payment",
          "reservation",
          "care",
          "receipt",
          "upkeep",
          "paper",
          "report",
          "label",
          "csv",
          "setting",
          "alert");
  private static final Set<String> ROOMS =
      Set.of("desk", "store", "relay", "dashboard", "wiring", "ui");

  @ParameterizedTest
  @CsvSource({
    "bike",
    "station",
    "rider",
    "pin",
    "operator",
    "kioskstate",
    "point",
    "payment",
    "reservation",
    "care",
    "receipt",
    "upkeep",
    "paper",
    "report",
    "label",
    "csv",
    "setting",
    "alert",
    "desk",
    "store",
    "relay",
    "dashboard",
    "kernel",
    "event",
    "guard",
    "front",
    "monitoring",
    "speech"
  })
  void theSpineKnowsNoScreen(String room) {
    noClasses()
        .that()
        .resideInAPackage("ttareungi." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "ttareungi.ui..", "atlantafx..", "org.controlsfx..")
        .because("the house must run where there is no screen: on a server, in a test, at night")
        .check(HOUSE);
  }

  @ParameterizedTest
  @CsvSource({"admin, kiosk", "kiosk, admin"})
  void theTwoFacesAreStrangers(String one, String other) {
    noClasses()
        .that()
        .resideInAPackage("ttareungi.ui." + one + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ttareungi.ui." + other + "..")
        .allowEmptyShould(true)
        .because("a kiosk must not carry the operator's screens, nor change when they do")
        .check(HOUSE);
  }

  @Test
  void noScreenKnowsTheDatabase() {
    noClasses()
        .that()
        .resideInAPackage("ttareungi.ui..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.hibernate..", "java.sql..", "javax.sql..", "jakarta.persistence..", "org.sqlite..")
        .because(
            "a screen asks a Reader and hands in commands; where the rows are is not its matter")
        .check(HOUSE);
  }

  @Test
  void kernelAndEventsArePlainJava() {
    ArchRuleDefinition.classes()
        .that()
        .resideInAnyPackage("ttareungi.kernel..", "ttareungi.event..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("ttareungi.kernel..", "ttareungi.event..", "java..", "org.jspecify..")
        .because("the language of the house outlives every framework")
        .check(HOUSE);
  }

  @Test
  void theGuardIsPlainJava() {
    ArchRuleDefinition.classes()
        .that()
        .resideInAPackage("ttareungi.guard..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("ttareungi.guard..", "java..", "org.jspecify..", "org.slf4j..")
        .because("what restarts a kiosk must not fall over what the kiosk falls over")
        .check(HOUSE);
  }

  @Test
  void theFrontNeedsNextToNothing() {
    ArchRuleDefinition.classes()
        .that()
        .resideInAPackage("ttareungi.front..")
        .should()
        .onlyDependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage(
                    "ttareungi.front..", "java..", "org.jspecify..", "org.slf4j..")
                .or(JavaClass.Predicates.belongToAnyOf(FileLease.class, DataDirectory.class)))
        .because("a second start is over before anything is loaded that takes time")
        .check(HOUSE);
  }

  @Test
  void speechIsPlainJava() {
    ArchRuleDefinition.classes()
        .that()
        .resideInAPackage("ttareungi.speech..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("ttareungi.speech..", "java..", "org.jspecify..", "org.slf4j..")
        .because("a voice says what it is given: another synthesiser changes one room")
        .check(HOUSE);
  }

  @ParameterizedTest
  @CsvSource({
    "station, ''",
    "rider, ''",
    "bike, station",
    "pin, rider",
    "operator, pin",
    "kioskstate, operator station",
    "point, rider",
    "setting, ''",
    "payment, rider pin point setting",
    "reservation, bike station rider point setting",
    "care, rider pin operator point payment reservation setting",
    "upkeep, ''",
    "receipt, paper",
    "paper, ''",
    "report, station point reservation",
    "label, paper",
    "csv, bike station",
    "alert, reservation setting"
  })
  void aFeatureKnowsOnlyWhatItIsBuiltFrom(String feature, String from) {
    var known = Set.of(from.split(" "));
    var strangers =
        Stream.concat(FEATURES.stream(), ROOMS.stream())
            .filter(room -> !room.equals(feature) && !known.contains(room))
            .map(room -> "ttareungi." + room + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("ttareungi." + feature + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(strangers)
        .because("a rule of one room must not change because another room did")
        .check(HOUSE);
  }

  @Test
  void noRoomNeedsItself() {
    slices()
        .matching("ttareungi.(*)..")
        .should()
        .beFreeOfCycles()
        .because("rooms in a circle are one room")
        .check(HOUSE);
  }

  @Test
  void onlyTheHopNamesThePlatform() {
    noClasses()
        .that()
        .resideOutsideOfPackage("ttareungi.ui.fx..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("javafx.application.Platform")
        .because("there is one way into the FX thread, and it is coalesced")
        .check(HOUSE);
  }

  @Test
  void onlyTheFanoutHoldsTheBus() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(GuavaFanout.class)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(EventBus.class)
        .because("Guava advises against its bus: one class can be replaced, a habit cannot")
        .check(HOUSE);
  }

  @Test
  void onlyTwoRoomsKnowPaper() {
    noClasses()
        .that()
        .resideOutsideOfPackages("ttareungi.receipt..", "ttareungi.paper..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..", "com.github.anastaciocintra..")
        .because("what goes on paper is said in words and lines: another library changes two rooms")
        .check(HOUSE);
  }

  @Test
  void onlyMonitoringKnowsTheMeters() {
    noClasses()
        .that()
        .resideOutsideOfPackage("ttareungi.monitoring..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.micrometer..")
        .because("desk and relay say what they took; who counts it changes one room")
        .check(HOUSE);
  }

  @Test
  void onlyTheCsvRoomReadsTables() {
    noClasses()
        .that()
        .resideOutsideOfPackage("ttareungi.csv..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.siegmar.fastcsv..")
        .because("what is safe to read and to write as a table is decided in one room")
        .check(HOUSE);
  }

  @Test
  void nobodySleeps() {
    neverCalls(Thread.class, "sleep").check(HOUSE);
    neverCalls(TimeUnit.class, "sleep").check(HOUSE);
    var tests =
        new ClassFileImporter().withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS);
    neverCalls(Thread.class, "sleep").check(tests.importPackages("ttareungi"));
  }

  private static ArchRule neverCalls(Class<?> type, String method) {
    return noClasses()
        .should()
        .callMethodWhere(
            target(name(method)).and(target(owner(JavaClass.Predicates.equivalentTo(type)))))
        .because("who sleeps is late or wakes for nothing: wait for what you wait for");
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..cli..", "..film..")
        .and()
        .doNotHaveFullyQualifiedName("ttareungi.Main")
        .should()
        .accessField(System.class, "out")
        .because("a window has no terminal: what must be known goes to the log or on the screen")
        .check(HOUSE);
  }
}

package ttareungi.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ttareungi.monitoring.Bundle;
import ttareungi.monitoring.Diagnosis;
import ttareungi.monitoring.Monitoring;
import ttareungi.store.DataDirectory;
import ttareungi.store.Database;
import ttareungi.store.Faults;
import ttareungi.store.backup.Backups;

/** Gathers what whoever mends the program needs to know, and nothing of anybody. */
record Diagnostics(DataDirectory data, Database database, Monitoring monitoring) {
  private static final List<String> HARMLESS =
      List.of("tariff.", "purchase.", "zone", "backup.", "kiosk.panel.", "kiosk.voice.", "lock.");
  private static final String TABLES =
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'"
          + " order by name";

  Path save(Path file) {
    return new Bundle(known())
        .page("versions.txt", Diagnosis.versions(Release.VERSION, one("select sqlite_version()")))
        .masked("settings.txt", Diagnosis.settings(settings(), HARMLESS))
        .page("measures.txt", Diagnosis.measures(monitoring))
        .page("threads.txt", Diagnosis.threads())
        .page("tables.txt", tables())
        .page("backups.txt", backups())
        .logs(data.logs())
        .save(file);
  }

  /** Names that might stand in a log without anything before them that says so. */
  private List<String> known() {
    var machine =
        Stream.of(
                System.getProperty("user.name"),
                System.getenv("COMPUTERNAME"),
                System.getenv("HOSTNAME"))
            .filter(name -> name != null && !name.isBlank());
    return Stream.concat(machine, column("select name from operator").stream()).toList();
  }

  private Map<String, String> settings() {
    var set = new Properties();
    if (Files.exists(data.config())) {
      try (var in = Files.newBufferedReader(data.config())) {
        set.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return set.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, set::getProperty));
  }

  private List<String> tables() {
    return column(TABLES).stream()
        .map(table -> table + " " + one("select count(*) from \"" + table + "\""))
        .toList();
  }

  private List<String> backups() {
    return Backups.in(data).all().stream()
        .map(backup -> backup.file().getFileName() + " " + backup.bytes())
        .toList();
  }

  private String one(String sql) {
    return column(sql).getFirst();
  }

  private List<String> column(String sql) {
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return List.copyOf(values);
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }
}

package ttareungi.ui.admin.palette;

/** The groups of what was found, in their order. */
enum Group {
  BIKES("palette.group.bikes"),
  RESERVATIONS("palette.group.reservations"),
  RIDERS("palette.group.riders"),
  STATIONS("palette.group.stations"),
  COMMANDS("palette.group.commands"),
  EVENTS("palette.group.events");

  private final String words;

  Group(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}

package ttareungi.setting;

/** One setting, as somebody wants it. */
public record Change(Setting setting, String value) {}

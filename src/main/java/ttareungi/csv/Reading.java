package ttareungi.csv;

/** What came of reading a file. */
public sealed interface Reading permits Sheet, Unreadable {}

package ttareungi.bench;

import java.util.function.BooleanSupplier;
import ttareungi.ui.admin.Section;

/**
 * Something a hand does in a section, what it leads to, and what takes it back. FX thread.
 *
 * @param isDone what was not so before
 * @param limit in milliseconds
 */
record AdminAct(
    Section section,
    String what,
    int limit,
    Runnable act,
    BooleanSupplier isDone,
    Runnable takeBack) {}

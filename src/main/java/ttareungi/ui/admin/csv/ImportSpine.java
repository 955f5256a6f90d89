package ttareungi.ui.admin.csv;

import java.util.function.Supplier;
import ttareungi.csv.DryRun;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Progress;

/** What an import needs of the house; {@code actor}: under whose name commands are handed in. */
public record ImportSpine(Desk desk, Progress progress, DryRun dryRun, Supplier<String> actor) {}

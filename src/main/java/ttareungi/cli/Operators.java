package ttareungi.cli;

import picocli.CommandLine.Command;

@Command(
    name = "operator",
    description = "Those who may open staff mode at a kiosk.",
    subcommands = {OperatorAdd.class, OperatorUnlock.class})
final class Operators {}

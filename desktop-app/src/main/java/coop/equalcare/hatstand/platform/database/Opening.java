package coop.equalcare.hatstand.platform.database;

/** How the opening of a database ended. */
public sealed interface Opening {

    /** It is open; whoever asked closes it. */
    record Opened(Database database) implements Opening {}

    /** It is not open, and nothing is left open. */
    record Failed(ConnectionProblem problem) implements Opening {}
}

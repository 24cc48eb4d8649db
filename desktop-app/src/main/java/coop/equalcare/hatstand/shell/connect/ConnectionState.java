package coop.equalcare.hatstand.shell.connect;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.database.ConnectionProblem;

/** How far somebody is with connecting. */
sealed interface ConnectionState {

    /** Nothing has been tried with what is typed now. */
    record Ready() implements ConnectionState {}

    /** The answer is awaited. */
    record Trying() implements ConnectionState {}

    /** It answered, and everything fits. */
    record Answered() implements ConnectionState {}

    /** Something is missing from what was typed. */
    record Incomplete(Finding why) implements ConnectionState {}

    /** It did not open. */
    record Failed(ConnectionProblem problem) implements ConnectionState {}
}

package coop.equalcare.hatstand.platform.database;

/** Carries a problem from where it was found to {@link Databases}, which answers with it. */
final class Unopened extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ConnectionProblem problem;

    Unopened(ConnectionProblem problem, Throwable cause) {
        super(problem.kind().name(), cause);
        this.problem = problem;
    }

    Unopened(ConnectionProblem problem) {
        super(problem.kind().name());
        this.problem = problem;
    }

    ConnectionProblem problem() {
        return problem;
    }
}

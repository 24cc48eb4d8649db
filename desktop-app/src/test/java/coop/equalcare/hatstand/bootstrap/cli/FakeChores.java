package coop.equalcare.hatstand.bootstrap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Remembers what it was asked, and answers as it was told. */
final class FakeChores implements Chores {

    final List<Object> asked = new ArrayList<>();
    Supplier<Answer> answer = Answer::done;

    @Override
    public Answer openWindow() {
        return answerTo("window");
    }

    @Override
    public Answer createDemo(Demo demo) {
        return answerTo("create", demo);
    }

    @Override
    public Answer resetDemo(Demo demo) {
        return answerTo("reset", demo);
    }

    @Override
    public Answer openDemo(DemoTour tour) {
        return answerTo("open", tour);
    }

    @Override
    public Answer migrate(Opening database) {
        return answerTo("migrate", database.where(), database.secret());
    }

    @Override
    public Answer check(Opening database) {
        return answerTo("check", database.where(), database.secret());
    }

    @Override
    public Answer runPayroll(Opening database, PayPeriod period) {
        return answerTo("run", database.where(), database.secret(), period);
    }

    @Override
    public Answer exportPayroll(Opening database, PayExport export) {
        return answerTo("export", database.where(), database.secret(), export);
    }

    @Override
    public Answer verifyLedger(Opening database, LedgerCheck check) {
        return answerTo("verify", database.where(), database.secret(), check);
    }

    @Override
    public Answer checkpointLedger(Opening database, LedgerCheckpoint checkpoint) {
        return answerTo("checkpoint", database.where(), database.secret(), checkpoint);
    }

    @Override
    public Answer verifyTrail(Opening database, TrailCheck check) {
        return answerTo("trail", database.where(), database.secret(), check);
    }

    @Override
    public Answer rescueSignIn(Opening database, String person) {
        return answerTo("rescue", database.where(), database.secret(), person);
    }

    private Answer answerTo(Object... question) {
        asked.addAll(List.of(question));
        return answer.get();
    }
}

package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.bootstrap.cli.Answer;
import coop.equalcare.hatstand.bootstrap.cli.Chores;
import coop.equalcare.hatstand.bootstrap.cli.Opening;

/** What the command line asks for, done by the capabilities. */
final class HatstandChores implements Chores {

    private final DemoChores demo;
    private final DatabaseChores databases;
    private final PayChores pay;
    private final ProofChores proof;
    private final SignInChores signIn;
    private final Windows windows;

    HatstandChores(Program program) {
        this.windows = new Windows(program);
        this.demo = new DemoChores(program, windows);
        this.databases = new DatabaseChores(program);
        this.pay = new PayChores(databases);
        this.proof = new ProofChores(databases);
        this.signIn = new SignInChores(databases);
    }

    @Override
    public Answer openWindow() {
        return windows.openLastUsed();
    }

    @Override
    public Answer createDemo(Demo asked) {
        return demo.create(asked);
    }

    @Override
    public Answer resetDemo(Demo asked) {
        return demo.reset(asked);
    }

    @Override
    public Answer openDemo(DemoTour tour) {
        return demo.open(tour);
    }

    @Override
    public Answer migrate(Opening database) {
        return databases.migrate(database);
    }

    @Override
    public Answer check(Opening database) {
        return databases.check(database);
    }

    @Override
    public Answer runPayroll(Opening database, PayPeriod period) {
        return pay.run(database, period);
    }

    @Override
    public Answer exportPayroll(Opening database, PayExport export) {
        return pay.export(database, export);
    }

    @Override
    public Answer verifyLedger(Opening database, LedgerCheck check) {
        return proof.verify(database, check);
    }

    @Override
    public Answer checkpointLedger(Opening database, LedgerCheckpoint checkpoint) {
        return proof.checkpoint(database, checkpoint);
    }

    @Override
    public Answer verifyTrail(Opening database, TrailCheck check) {
        return proof.verify(database, check);
    }

    @Override
    public Answer rescueSignIn(Opening database, String person) {
        return signIn.rescue(database, person);
    }
}

package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.bootstrap.cli.Answer;
import coop.equalcare.hatstand.bootstrap.cli.Chores;
import coop.equalcare.hatstand.bootstrap.cli.Opening;

/** What the command line asks for, done by the capabilities. */
final class HatstandChores implements Chores {

    @Override
    public Answer openWindow() {
        throw unjoined();
    }

    @Override
    public Answer createDemo(Demo demo) {
        throw unjoined();
    }

    @Override
    public Answer resetDemo(Demo demo) {
        throw unjoined();
    }

    @Override
    public Answer openDemo(DemoTour tour) {
        throw unjoined();
    }

    @Override
    public Answer migrate(Opening database) {
        throw unjoined();
    }

    @Override
    public Answer check(Opening database) {
        throw unjoined();
    }

    @Override
    public Answer runPayroll(Opening database, PayPeriod period) {
        throw unjoined();
    }

    @Override
    public Answer exportPayroll(Opening database, PayExport export) {
        throw unjoined();
    }

    @Override
    public Answer verifyLedger(Opening database) {
        throw unjoined();
    }

    private static IllegalStateException unjoined() {
        return new IllegalStateException("the capabilities are not joined to the command line yet");
    }
}

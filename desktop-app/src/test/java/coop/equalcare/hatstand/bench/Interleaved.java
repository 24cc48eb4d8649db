package coop.equalcare.hatstand.bench;

import java.util.Arrays;

/** Two ways of doing one job, turn and turn about, so that a busy machine disturbs both alike. */
final class Interleaved {

    /** One of the two ways; what it gives is looked at, so that no compiler leaves the work out. */
    interface Job {
        int run() throws Exception;
    }

    /** Enough for the compiler to have seen both, also while the machine is busy. */
    private static final int WARM_UP = 200;

    private static final int ROUNDS = 201;

    private final double[] ours = new double[ROUNDS];
    private final double[] theirs = new double[ROUNDS];

    private Interleaved() {}

    static Interleaved measure(Job our, Job their) throws Exception {
        var times = new Interleaved();
        for (var round = 0; round < WARM_UP; round++) {
            millis(our);
            millis(their);
        }
        for (var round = 0; round < ROUNDS; round++) {
            if (round % 2 == 0) {
                times.ours[round] = millis(our);
                times.theirs[round] = millis(their);
            } else {
                times.theirs[round] = millis(their);
                times.ours[round] = millis(our);
            }
        }
        Arrays.sort(times.ours);
        Arrays.sort(times.theirs);
        return times;
    }

    private static double millis(Job job) throws Exception {
        var start = System.nanoTime();
        var seen = job.run();
        var taken = System.nanoTime() - start;
        if (seen == 0) {
            throw new IllegalStateException("nothing was done");
        }
        return taken / 1e6;
    }

    double ourMedian() {
        return ours[ROUNDS / 2];
    }

    double theirMedian() {
        return theirs[ROUNDS / 2];
    }

    double ratio() {
        return ourMedian() / theirMedian();
    }
}

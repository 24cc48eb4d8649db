package coop.equalcare.hatstand.bench;

import java.util.Arrays;

/** How long each of many frames took, in milliseconds. */
final class Frames {

    private final double[] millis;
    private int count;

    Frames(int most) {
        millis = new double[most];
    }

    void time(Runnable frame) {
        var start = System.nanoTime();
        frame.run();
        millis[count++] = (System.nanoTime() - start) / 1e6;
    }

    double percentile(int percent) {
        var sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) Math.ceil(count * percent / 100.0) - 1)];
    }

    void report(BenchReport report, String name) {
        report.figure(name + "_p50", percentile(50), "ms");
        report.figure(name + "_p95", percentile(95), "ms");
        report.figure(name + "_p99", percentile(99), "ms");
    }
}

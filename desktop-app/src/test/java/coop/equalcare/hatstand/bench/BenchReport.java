package coop.equalcare.hatstand.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of one run, as they stand in the guide: {@code name value unit}, one a line. */
public final class BenchReport {

    private final List<String> lines = new ArrayList<>();

    public void figure(String name, double value, String unit) {
        lines.add(String.format(Locale.ROOT, "%s %.2f %s", name, value, unit));
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}

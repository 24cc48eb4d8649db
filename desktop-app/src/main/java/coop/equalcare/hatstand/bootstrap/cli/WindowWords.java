package coop.equalcare.hatstand.bootstrap.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The few words that open the window. They are understood by themselves, as somebody waits for the
 * window and the whole command line takes a fifth of a second to set up.
 */
final class WindowWords {

    private static final List<String> DEMO = List.of("demo", "open");

    private WindowWords() {}

    /** Nothing if these are other words; the command line knows them. */
    static Optional<Answer> answer(Chores chores, List<String> words) {
        if (words.isEmpty()) {
            return Optional.of(chores.openWindow());
        }
        if (words.size() < DEMO.size() || !words.subList(0, DEMO.size()).equals(DEMO)) {
            return Optional.empty();
        }
        var options = words.subList(DEMO.size(), words.size());
        var known = Set.of(DemoCommand.HEADLESS, DemoCommand.MEASURE);
        var eachOnce = new HashSet<>(options).size() == options.size();
        return known.containsAll(options) && eachOnce
                ? Optional.of(
                        chores.openDemo(
                                new Chores.DemoTour(
                                        Optional.empty(),
                                        options.contains(DemoCommand.HEADLESS),
                                        options.contains(DemoCommand.MEASURE))))
                : Optional.empty();
    }
}

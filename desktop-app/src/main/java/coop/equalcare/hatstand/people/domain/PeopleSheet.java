package coop.equalcare.hatstand.people.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people list as the rows of a file: what the list shows of each, and no more. */
public final class PeopleSheet {

    /**
     * How it is said.
     *
     * @param header one word for each column
     * @param demo what every row of an invented co-op ends with
     */
    public record Words(
            List<String> header,
            Function<Hat, String> hat,
            Function<Skill.State, String> state,
            String demo) {

        public Words {
            header = List.copyOf(header);
        }
    }

    private PeopleSheet() {}

    /**
     * @param demo whether they are all invented
     */
    public static List<List<String>> rows(
            List<People.Line> lines, LocalDate day, boolean demo, Words words) {
        var rows = new ArrayList<List<String>>();
        rows.add(marked(words.header().stream(), demo, words));
        lines.forEach(line -> rows.add(marked(cells(line, day, words), demo, words)));
        return rows;
    }

    private static Stream<String> cells(People.Line line, LocalDate day, Words words) {
        return Stream.of(
                line.name(),
                line.knownAs(),
                line.hats().stream().map(words.hat()).collect(Collectors.joining("; ")),
                line.postcode().orElse(""),
                line.firstExpiry().map(LocalDate::toString).orElse(""),
                words.state().apply(Skill.State.on(day, line.firstExpiry())));
    }

    private static List<String> marked(Stream<String> cells, boolean demo, Words words) {
        return demo ? Stream.concat(cells, Stream.of(words.demo())).toList() : cells.toList();
    }
}

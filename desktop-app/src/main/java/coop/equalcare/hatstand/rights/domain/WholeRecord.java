package coop.equalcare.hatstand.rights.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that is kept about one person, as it was at a moment.
 *
 * @param demo whether everybody is invented
 */
public record WholeRecord(PersonId person, Instant made, boolean demo, List<Part> parts) {

    public WholeRecord {
        parts = List.copyOf(parts);
    }

    /** Everything of one kind, the oldest first. */
    public record Part(RecordPart kind, List<Entry> entries) {

        public Part {
            entries = List.copyOf(entries);
        }
    }

    /** One thing that is kept; what is not filled in is not in it. */
    public record Entry(List<Field> fields) {

        public Entry {
            fields = List.copyOf(fields);
        }

        public Optional<Object> value(String name) {
            return fields.stream()
                    .filter(field -> field.name().equals(name))
                    .map(Field::value)
                    .findFirst();
        }
    }

    /**
     * @param value a text, a number, yes or no, a moment, a date, a clock time or an id
     */
    public record Field(String name, Object value) {}

    public Part part(RecordPart kind) {
        return parts.stream().filter(part -> part.kind() == kind).findFirst().orElseThrow();
    }

    /** What the person is called; everybody has a name. */
    public String name() {
        return part(RecordPart.PERSON).entries().stream()
                .findFirst()
                .flatMap(entry -> entry.value("name"))
                .map(Object::toString)
                .orElseThrow();
    }

    /** How many things are kept. */
    public int size() {
        return parts.stream().mapToInt(part -> part.entries().size()).sum();
    }
}

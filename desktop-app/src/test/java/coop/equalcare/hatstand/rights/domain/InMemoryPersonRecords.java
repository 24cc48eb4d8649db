package coop.equalcare.hatstand.rights.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The records of one person, open for as many questions as a test says. */
public final class InMemoryPersonRecords implements PersonRecords {

    private final Map<RecordPart, List<WholeRecord.Entry>> kept = new EnumMap<>(RecordPart.class);
    private int open = Integer.MAX_VALUE;

    public InMemoryPersonRecords(String name) {
        keep(RecordPart.PERSON, new WholeRecord.Field("name", name));
    }

    public InMemoryPersonRecords keep(RecordPart part, WholeRecord.Field... fields) {
        kept.computeIfAbsent(part, _ -> new ArrayList<>())
                .add(new WholeRecord.Entry(List.of(fields)));
        return this;
    }

    /** It closes after so many times that somebody asked whether it is open. */
    public InMemoryPersonRecords openFor(int times) {
        open = times;
        return this;
    }

    @Override
    public boolean isOpen(PersonId person) {
        return open-- > 0;
    }

    @Override
    public List<WholeRecord.Entry> read(RecordPart part, PersonId person) {
        return kept.getOrDefault(part, List.of());
    }
}

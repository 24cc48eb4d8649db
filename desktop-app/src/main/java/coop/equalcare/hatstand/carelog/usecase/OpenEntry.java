package coop.equalcare.hatstand.carelog.usecase;

import coop.equalcare.hatstand.carelog.domain.Adjustment;
import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.work.Gate;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens one entry with all that happened to it. */
public final class OpenEntry {

    public record Query(EntryId entry) {}

    /**
     * @param names of everybody who is mentioned
     */
    public record Opened(CareLogEntry entry, CareLog.History history, Map<PersonId, String> names) {

        public Opened {
            names = Map.copyOf(names);
        }

        public String nameOf(PersonId person) {
            return names.getOrDefault(person, person.value().toString());
        }
    }

    private final Gate gate;
    private final CareLog careLog;

    public OpenEntry(House house, CareLog careLog) {
        this.gate = house.gate();
        this.careLog = careLog;
    }

    /** One that does not exist any more ends as stale. */
    public Outcome<Opened> handle(Actor actor, Query query) {
        var deed = new Gate.Deed("entry.read", query.entry().value());
        return gate.read(
                actor,
                Permission.VIEW_CARE_LOG,
                deed,
                () ->
                        careLog.find(query.entry())
                                .<Outcome<Opened>>map(entry -> new Outcome.Done<>(open(entry)))
                                .orElseGet(Outcome.Stale::new));
    }

    private Opened open(CareLogEntry entry) {
        var history = careLog.history(entry);
        var given = history.confirmations().stream().map(CareLog.Given::confirmation).toList();
        var mentioned =
                Stream.of(
                                entry.support().attendees().stream(),
                                given.stream().map(it -> it.person()),
                                given.stream().map(it -> it.recordedBy()),
                                history.adjustments().stream().map(Adjustment::by),
                                history.queries().stream().flatMap(OpenEntry::mentionedIn))
                        .flatMap(people -> people)
                        .collect(Collectors.toSet());
        return new Opened(entry, history, careLog.names(mentioned));
    }

    private static Stream<PersonId> mentionedIn(EntryQuery query) {
        return Stream.concat(
                Stream.of(query.person(), query.recordedBy()),
                query.answer().stream().map(EntryQuery.Answer::by));
    }
}

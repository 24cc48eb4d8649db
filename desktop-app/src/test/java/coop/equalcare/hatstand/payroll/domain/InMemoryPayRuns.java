package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.carelog.domain.ConfirmedCare;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pay runs for tests, and the people and care that they are about. */
public final class InMemoryPayRuns implements PayRuns, Payees, ConfirmedCare {

    public final Map<PersonId, Payee> people = new LinkedHashMap<>();
    public final Map<EntryId, Confirmed> care = new LinkedHashMap<>();
    private final Set<EntryId> paid = new HashSet<>();
    private final Map<PayRunId, PayRun> runs = new LinkedHashMap<>();
    private final Map<PayRunId, List<PayCalculation.Line>> lines = new HashMap<>();
    private final Map<PayRunId, PayNames> names = new HashMap<>();

    @Override
    public Map<PersonId, Payee> of(Collection<PersonId> wanted) {
        return people.values().stream()
                .filter(payee -> wanted.contains(payee.id()))
                .collect(Collectors.toMap(Payee::id, Function.identity()));
    }

    @Override
    public List<Payee> paid() {
        return people.values().stream()
                .filter(payee -> payee.isPaid() && payee.engagement().isPresent())
                .sorted(Comparator.comparing(Payee::name))
                .toList();
    }

    @Override
    public List<Confirmed> unpaid(TimeSpan startedIn) {
        return care.values().stream()
                .filter(entry -> !paid.contains(entry.id()))
                .filter(entry -> startedIn.contains(entry.worked().when().start()))
                .sorted(Comparator.comparing(entry -> entry.worked().when().start()))
                .toList();
    }

    @Override
    public void markPaid(Collection<EntryId> entries) {
        if (entries.stream().anyMatch(paid::contains)) {
            throw new WriteConflict.Stale(null);
        }
        paid.addAll(entries);
    }

    @Override
    public void takeTurn() {}

    @Override
    public int lastNumber() {
        return runs.values().stream().mapToInt(PayRun::number).max().orElse(0);
    }

    @Override
    public void add(DraftRun run, List<PayCalculation.Line> itsLines) {
        if (times(itsLines.stream()).anyMatch(time -> heldEntries().contains(time.entry()))) {
            throw new WriteConflict.Forbidden("pay_line_entry_paid_once", null);
        }
        runs.put(run.id(), run);
        lines.put(run.id(), itsLines);
    }

    @Override
    public Optional<PayRun> find(PayRunId id) {
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public Optional<PayRun> findToChange(PayRunId id) {
        return find(id);
    }

    @Override
    public void discard(DraftRun run) {
        runs.remove(run.id());
        lines.remove(run.id());
    }

    @Override
    public void approve(ApprovedRun run) {
        if (runs.get(run.id()).version() != run.version()) {
            throw new WriteConflict.Stale(null);
        }
        var draft = run.draft();
        runs.put(
                run.id(),
                new DraftRun(
                                draft.id(),
                                draft.number(),
                                draft.period(),
                                draft.preparedBy(),
                                draft.preparedAt(),
                                draft.lines(),
                                draft.version() + 1)
                        .approvedBy(run.approvedBy(), run.approvedAt()));
    }

    @Override
    public List<Summary> newestFirst(int most) {
        return runs.values().stream()
                .sorted(Comparator.comparing(PayRun::number).reversed())
                .limit(most)
                .map(this::summary)
                .toList();
    }

    private Summary summary(PayRun run) {
        return new Summary(
                run.id(),
                run.number(),
                run.period(),
                run.status(),
                nameOf(run.preparedBy()),
                run instanceof ApprovedRun approved
                        ? Optional.of(nameOf(approved.approvedBy()))
                        : Optional.empty(),
                names.containsKey(run.id()),
                run.totals().size(),
                run.minutes(),
                run.total());
    }

    private String nameOf(PersonId person) {
        return people.get(person).name();
    }

    @Override
    public Optional<PayRun> approvedBefore(PayRun run) {
        return runs.values().stream()
                .filter(other -> other instanceof ApprovedRun && other.number() < run.number())
                .max(Comparator.comparing(PayRun::number));
    }

    @Override
    public Set<EntryId> held(TimeSpan startedIn) {
        return heldEntries().stream()
                .filter(entry -> startedIn.contains(care.get(entry).worked().when().start()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<EntryId> entriesOf(PayRunId run) {
        return times(lines.getOrDefault(run, List.of()).stream())
                .map(PaidTime::entry)
                .sorted(Comparator.comparing(EntryId::value))
                .toList();
    }

    @Override
    public Optional<PayLine> line(PayLineId id) {
        return allLines().map(PayCalculation.Line::line).filter(it -> it.id().equals(id)).findAny();
    }

    @Override
    public List<Working> workings(PayLineId line) {
        return times(allLines().filter(it -> it.line().id().equals(line)))
                .map(this::working)
                .sorted(Comparator.comparing(working -> working.when().start()))
                .toList();
    }

    private Working working(PaidTime time) {
        var entry = care.get(time.entry());
        return new Working(
                entry.id(),
                nameOf(entry.supported()),
                entry.worked().when(),
                entry.worked().breakMinutes(),
                time.minutes());
    }

    @Override
    public Optional<PayNames> names(PayRunId run) {
        return Optional.ofNullable(names.get(run));
    }

    @Override
    public void keepNames(PayRunId run, PayNames kept) {
        names.put(run, kept);
    }

    private List<EntryId> heldEntries() {
        return times(allLines()).map(PaidTime::entry).toList();
    }

    private Stream<PayCalculation.Line> allLines() {
        return new ArrayList<>(lines.values()).stream().flatMap(List::stream);
    }

    private static Stream<PaidTime> times(Stream<PayCalculation.Line> some) {
        return some.flatMap(line -> line.times().stream());
    }
}

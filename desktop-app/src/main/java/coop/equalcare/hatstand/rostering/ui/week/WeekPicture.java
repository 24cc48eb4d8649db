package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.RosterRules;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.span.ShownDays;
import coop.equalcare.hatstand.rostering.usecase.OpenBoard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days as they are shown: their lanes, and what the rules say about each booking where it
 * stands.
 */
public final class WeekPicture {

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity).reversed();

    private final ShownDays days;
    private final OpenBoard.Week week;
    private final List<WeekLane> lanes;
    private final Map<BookingId, List<Finding>> findings;

    private WeekPicture(
            ShownDays days, OpenBoard.Week week, Map<BookingId, List<Finding>> findings) {
        this.days = days;
        this.week = week;
        this.findings = findings;
        var board = week.board();
        this.lanes =
                Stream.concat(
                                Stream.of(
                                        WeekLane.of(
                                                Optional.empty(),
                                                shown(board.row(Optional.empty())),
                                                week.span())),
                                board.workers().stream()
                                        .map(
                                                worker ->
                                                        WeekLane.of(
                                                                Optional.of(worker),
                                                                shown(
                                                                        board.row(
                                                                                Optional.of(
                                                                                        worker
                                                                                                .id()))),
                                                                week.span())))
                        .toList();
    }

    /**
     * In the column of a day stands what begins on it; last night’s is not the first day’s own, and
     * stands on the page before.
     */
    private List<Booking> shown(List<Booking> row) {
        return days.span().isLong()
                ? row.stream()
                        .filter(it -> !it.when().start().isBefore(week.span().start()))
                        .toList()
                : row;
    }

    /** Asks the rules about every booking, so it is made away from the screen. */
    public static WeekPicture of(ShownDays days, OpenBoard.Week week) {
        var findings = new HashMap<BookingId, List<Finding>>();
        judge(week.board().bookings().stream(), week, findings);
        return new WeekPicture(days, week, findings);
    }

    /**
     * This week with one booking in its new form; only its old and new neighbours are judged again.
     */
    public WeekPicture with(Booking changed) {
        var before = board().booking(changed.id());
        var next = new OpenBoard.Week(week.span(), board().with(changed));
        var judged = new HashMap<>(findings);
        var touched =
                Stream.concat(before.stream(), Stream.of(changed)).map(Booking::worker).distinct();
        judge(touched.flatMap(worker -> next.board().row(worker).stream()), next, judged);
        return new WeekPicture(days, next, judged);
    }

    /** This week knowing what one more person is called. */
    WeekPicture naming(PersonId person, String name) {
        var named = new OpenBoard.Week(week.span(), board().naming(person, name));
        return new WeekPicture(days, named, findings);
    }

    /** What those are called whom a booking is about; another week may not know them. */
    Map<PersonId, String> namesIn(Booking booking) {
        return Stream.concat(Stream.of(booking.supported()), booking.worker().stream())
                .collect(Collectors.toMap(person -> person, board()::nameOf));
    }

    private static void judge(
            Stream<Booking> bookings, OpenBoard.Week week, Map<BookingId, List<Finding>> findings) {
        bookings.filter(booking -> booking.when().overlaps(week.span()))
                .forEach(
                        booking ->
                                findings.put(
                                        booking.id(),
                                        RosterRules.check(booking, week.board()).stream()
                                                .sorted(WORST_FIRST)
                                                .toList()));
    }

    /**
     * What the rules would say of a booking there; the answer is for the person, the Gate asks
     * again.
     */
    public List<Finding> verdict(Booking booking, Slot slot) {
        return RosterRules.check(booking, slot, board()).stream().sorted(WORST_FIRST).toList();
    }

    public List<Finding> findingsOf(BookingId booking) {
        return findings.getOrDefault(booking, List.of());
    }

    /** The unassigned lane first, then one for each worker. */
    public List<WeekLane> lanes() {
        return lanes;
    }

    public Optional<WeekLane> lane(Optional<PersonId> worker) {
        return lanes.stream().filter(lane -> lane.id().equals(worker)).findFirst();
    }

    public WeekLane unassigned() {
        return lanes.getFirst();
    }

    public List<WeekLane> workers() {
        return lanes.subList(1, lanes.size());
    }

    /** In the order in which one reads the board: by time, then by lane. */
    public List<Booking> bookings() {
        return lanes.stream()
                .flatMap(lane -> lane.bookings().stream())
                .sorted(Comparator.comparing(booking -> booking.when().start()))
                .toList();
    }

    public boolean needsAttention(Booking booking) {
        return booking.worker().isPresent()
                && findingsOf(booking.id()).stream()
                        .anyMatch(finding -> finding.severity() != Finding.Severity.NOTE);
    }

    /** How many begin on that day with nobody to do them. */
    public long openOn(LocalDate day) {
        return unassigned().bookings().stream()
                .filter(booking -> dayOf(booking.when().start()).equals(day))
                .count();
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(board().zone()).toLocalDate();
    }

    public boolean holds(Instant instant) {
        return days.holds(dayOf(instant));
    }

    /** Whether it knows all that the rules ask of a week. */
    public boolean knowsWeek(LocalDate monday) {
        var week = OpenBoard.week(monday, board().zone());
        return board().span().contains(week.widenedBy(RosterRules.REACH));
    }

    public ShownDays days() {
        return days;
    }

    public TimeSpan span() {
        return week.span();
    }

    public Board board() {
        return week.board();
    }
}

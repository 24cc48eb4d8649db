package coop.equalcare.hatstand.rostering.ui.out;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.platform.files.Csv;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.paper.Mark;
import coop.equalcare.hatstand.platform.paper.Page;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Cancellation;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.out.RotaExtract;
import coop.equalcare.hatstand.rostering.domain.out.RotaFile;
import coop.equalcare.hatstand.rostering.ui.TestDesk;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.rostering.usecase.ExportRota;
import coop.equalcare.hatstand.rostering.usecase.ReadExtract;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class RotaFilesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @TempDir Path folder;

    private final Actor coordinator = new Actor(SAM, Set.of(Permission.VIEW_ROSTER));
    private final Booking roses = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T11:00");
    private final Booking nobodys = unassigned(SAM, "2026-11-25T14:00", "2026-11-25T15:00");
    private final InMemoryBookings bookings = InMemoryBookings.of(roses, nobodys);
    private final OpenGate gate = new OpenGate();

    private ReadExtract reading(boolean isDemo) {
        return new ReadExtract(
                gate, bookings, bookings, () -> at("2026-11-24T10:00"), LONDON, isDemo);
    }

    private RotaExtract extract(LocalDate from, LocalDate until) {
        return done(reading(true).handle(coordinator, new ReadExtract.Query(from, until)));
    }

    private RotaExtract week() {
        return extract(MONDAY, MONDAY.plusWeeks(1));
    }

    @Test
    void a_calendar_is_read_back_with_the_very_moments_of_both_clock_change_nights()
            throws IOException, ParserException {
        bookings.add(visit(ROSE, ALEX, "2026-10-24T22:00", "2026-10-25T07:00"));
        bookings.add(visit(ROSE, ALEX, "2027-03-27T22:00", "2027-03-28T07:00"));
        var whole = extract(LocalDate.of(2026, 10, 19), LocalDate.of(2027, 4, 5));

        var calendar = parsed(new PersonCalendar(ALEX, TestDesk.TEXTS).bytes(whole));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(events(calendar)).extracting(RotaFilesTest::hours).containsExactly(10L, 8L);
        assertThat(moment(events(calendar).getFirst().getDateTimeStart().getDate()))
                .isEqualTo(at("2026-10-24T22:00"));
        assertThat(events(calendar))
                .allMatch(event -> event.getSummary().getValue().equals("DEMO Rose (visit)"));
    }

    @Test
    void a_calendar_holds_only_the_bookings_of_one() throws IOException, ParserException {
        var mine = parsed(new PersonCalendar(MAY, TestDesk.TEXTS).bytes(week()));
        var theirs = parsed(new PersonCalendar(SAM, TestDesk.TEXTS).bytes(week()));

        assertThat(events(mine)).hasSize(1);
        assertThat(events(mine).getFirst().getUid().orElseThrow().getValue())
                .isEqualTo(roses.id().value() + "@hatstand");
        assertThat(events(theirs).getFirst().getSummary().getValue())
                .isEqualTo("DEMO nobody yet (visit)");
    }

    @Test
    void a_table_has_a_row_for_each_booking_and_each_says_demo() {
        var rows = Csv.read(new RotaTable(TestDesk.TEXTS).bytes(week()));

        assertThat(rows)
                .containsExactly(
                        List.of(
                                "Date",
                                "Start",
                                "End date",
                                "End",
                                "Minutes",
                                "Kind",
                                "Supported",
                                "Given by",
                                "Skill needed",
                                "DEMO"),
                        List.of(
                                "2026-11-24",
                                "09:00",
                                "2026-11-24",
                                "11:00",
                                "120",
                                "visit",
                                "Rose",
                                "May",
                                "",
                                "DEMO"),
                        List.of(
                                "2026-11-25",
                                "14:00",
                                "2026-11-25",
                                "15:00",
                                "60",
                                "visit",
                                "Sam",
                                "",
                                "",
                                "DEMO"));
    }

    @Test
    void a_hand_over_tells_what_is_open_and_what_was_cancelled_and_why() {
        var gone = bookings.add(visit(SAM, MAY, "2026-11-26T09:00", "2026-11-26T10:00"));
        bookings.cancel(
                gone, new Cancellation(ALEX, at("2026-11-24T08:00"), "in hospital until Friday"));

        assertThat(String.join(" ", words(paper(OutKind.HAND_OVER, false).pages(week()))))
                .contains(
                        "DEMO: invented people. Nothing here is live.",
                        "Open (1)",
                        "Wed 14:00–15:00",
                        "Sam",
                        "To do: find cover (visit).",
                        "The rules find nothing to check.",
                        "Cancelled (1)",
                        "Thu 09:00–10:00",
                        "in hospital until Friday. May would have come. Written down by Alex, Tue"
                                + " 08:00. To do: make sure that both know.");
    }

    @Test
    void the_sheet_of_one_says_the_other_and_the_days_with_nothing() {
        var pages =
                new RotaPaper(OutKind.PERSON_WEEK, Optional.of(ROSE), false, words()).pages(week());

        assertThat(words(pages))
                .contains("Rose", "Tuesday 24 November", "09:00–11:00", "May", "Nothing booked")
                .doesNotContain("Sam");
    }

    @Test
    void the_sheet_of_a_day_has_only_that_day() {
        var day = extract(MONDAY.plusDays(2), MONDAY.plusDays(3));

        assertThat(words(paper(OutKind.DAY, false).pages(day)))
                .contains(
                        "Wednesday 25 November 2026", "Nobody yet: 1 booking", "14:00–15:00", "Sam")
                .doesNotContain("Rose");
    }

    @Test
    void a_file_of_an_invented_co_op_says_so_in_its_name_and_is_written_whole() throws IOException {
        var file = done(export(true, new RotaTable(TestDesk.TEXTS), folder));

        assertThat(file.getFileName().toString())
                .startsWith("DEMO-rota-2026-11-23-")
                .endsWith(".csv");
        assertThat(Csv.read(Files.readAllBytes(file))).hasSize(3);
        assertThat(gate.done()).contains(new Gate.Deed("roster.export", SAM.value()));
    }

    @Test
    void a_live_file_does_not_say_demo() throws IOException {
        var file = done(export(false, new RotaTable(TestDesk.TEXTS), folder));

        assertThat(file.getFileName().toString()).startsWith("rota-2026-11-23-");
        assertThat(Files.readString(file)).doesNotContain("DEMO");
    }

    @Test
    void a_folder_that_has_vanished_is_told_and_nothing_is_written() {
        var gone = folder.resolve("stick");

        assertThat(export(true, paper(OutKind.WEEK, false), gone))
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block("platform.file.no_folder", gone.toString())));
    }

    @Test
    void who_may_not_see_the_rota_takes_nothing_out() {
        var nobody = new Actor(SAM, Set.of());

        assertThat(reading(true).handle(nobody, new ReadExtract.Query(MONDAY, MONDAY.plusWeeks(1))))
                .isInstanceOf(Outcome.Refused.class);
    }

    private Outcome<Path> export(boolean isDemo, RotaFile file, Path to) {
        var days = new ReadExtract.Query(MONDAY, MONDAY.plusWeeks(1));
        return new ExportRota(gate, reading(isDemo), new SafeFile())
                .handle(coordinator, new ExportRota.Command(days, file, to), Progress.NONE);
    }

    private static RotaPaper paper(OutKind kind, boolean isLarge) {
        return new RotaPaper(kind, Optional.empty(), isLarge, words());
    }

    private static BoardWords words() {
        return new BoardWords(TestDesk.TEXTS);
    }

    private static List<String> words(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.marks().stream())
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    private static Calendar parsed(byte[] bytes) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT");
    }

    private static long hours(VEvent event) {
        var start = moment(event.getDateTimeStart().getDate());
        var end = moment(event.getDateTimeEnd().getDate());
        return Duration.between(start, end).toHours();
    }

    private static Instant moment(Object time) {
        return Instant.from((Temporal) time);
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}

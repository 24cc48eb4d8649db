package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.rostering.domain.Absence;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.TestBookings;
import coop.equalcare.hatstand.rostering.domain.Worker;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A believable week of a small co-op: the same seed makes the same week. */
public final class SampleWeek {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static final List<String> WORKERS =
            List.of(
                    "Aisha Rahman",
                    "Alex Thornber",
                    "Bela Kovács",
                    "Carys Powell",
                    "Daniel Akande",
                    "Ewa Lis",
                    "Farida Begum",
                    "George Sutcliffe",
                    "Hanif Mahmood",
                    "Ines Duarte",
                    "Joe Barraclough",
                    "Kasia Nowak",
                    "Leanne Greenwood",
                    "Moses Otieno",
                    "Nina Helliwell",
                    "Oisín Byrne",
                    "Priya Nair",
                    "Quentin Shaw",
                    "Rosa Marsden",
                    "Siobhán O’Hara",
                    "Tariq Aziz",
                    "Uma Patel",
                    "Vera Crossley",
                    "Will Ackroyd");

    private static final List<String> SUPPORTED =
            List.of(
                    "Freddie",
                    "Margaret",
                    "Arthur",
                    "Jean",
                    "Sunita",
                    "Tom",
                    "Winifred",
                    "Ibrahim",
                    "Doreen",
                    "Peter",
                    "Zofia",
                    "Ruth",
                    "Harold",
                    "Lily",
                    "Stan",
                    "Maryam");

    private static final List<String> SKILLS =
            List.of(
                    "Moving and handling",
                    "Medication",
                    "PEG feeding",
                    "Dementia care",
                    "Catheter care");

    private static final int[] STARTS = {
        7 * 60, 8 * 60 + 30, 10 * 60, 12 * 60, 13 * 60 + 30, 16 * 60, 17 * 60 + 30, 19 * 60 + 30
    };
    private static final int[] LENGTHS = {30, 45, 60, 60, 90, 120, 180};

    private final Random random = new Random(7);
    private final LocalDate monday;

    private SampleWeek(LocalDate monday) {
        this.monday = monday;
    }

    public static InMemoryBookings bookings(LocalDate monday) {
        return new SampleWeek(monday).make();
    }

    public static PersonId worker(int number) {
        return new PersonId(new UUID(10, number));
    }

    private InMemoryBookings make() {
        var made = InMemoryBookings.of();
        for (int i = 0; i < SUPPORTED.size(); i++) {
            made.name(new PersonId(new UUID(20, i)), SUPPORTED.get(i));
        }
        for (int i = 0; i < WORKERS.size(); i++) {
            made.give(worker(i, WORKERS.get(i)));
        }
        for (int i = 0; i < WORKERS.size(); i++) {
            for (int day = 0; day < 7; day++) {
                busyDay(made, i, day);
            }
        }
        for (int i = 0; i < 14; i++) {
            made.add(
                    booking(
                            Optional.empty(),
                            i % 7,
                            STARTS[i * 5 % STARTS.length],
                            LENGTHS[i * 3 % LENGTHS.length],
                            BookingKind.VISIT));
        }
        return made;
    }

    private void busyDay(InMemoryBookings made, int worker, int day) {
        if ((worker + day) % 7 < 2 || isAway(worker, day) && worker != 4) {
            return;
        }
        var id = Optional.of(worker(worker));
        if (worker % 8 == 5 && day % 2 == 0) {
            made.add(
                    booking(
                            id,
                            day,
                            22 * 60,
                            9 * 60,
                            day == 4 ? BookingKind.WAKING_NIGHT : BookingKind.SLEEP_IN));
            return;
        }
        if (day == 2 && worker % 6 == 0) {
            made.add(
                    booking(
                            id,
                            day,
                            14 * 60,
                            90,
                            worker == 6 ? BookingKind.TRAINING : BookingKind.MEETING));
        }
        var at = STARTS[random.nextInt(3)];
        var visits = 1 + random.nextInt(3);
        for (int i = 0; i < visits && at < 20 * 60; i++) {
            var length = LENGTHS[random.nextInt(LENGTHS.length)];
            if (day != 2 || at + length <= 14 * 60 || at >= 15 * 60 + 30) {
                made.add(booking(id, day, at, length, BookingKind.VISIT));
            }
            at += length + 45 + 15 * random.nextInt(12);
        }
    }

    private static boolean isAway(int worker, int day) {
        return worker == 3 && day < 3 || worker == 11 || worker == 4 && day == 3;
    }

    private Booking booking(
            Optional<PersonId> worker, int day, int minute, int length, BookingKind kind) {
        var start = at(day, minute);
        return new Booking(
                new BookingId(new UUID(random.nextLong(), random.nextLong())),
                new PersonId(new UUID(20, random.nextInt(SUPPORTED.size()))),
                worker,
                TimeSpan.of(start, Duration.ofMinutes(length)),
                kind,
                random.nextInt(12) == 0
                        ? Optional.of(SKILLS.get(random.nextInt(2)))
                        : Optional.empty(),
                false,
                0);
    }

    private Instant at(int day, int minute) {
        return monday.plusDays(day)
                .atTime(LocalTime.ofSecondOfDay(minute * 60L))
                .atZone(TestBookings.LONDON)
                .toInstant();
    }

    private Worker worker(int number, String name) {
        var skills = new ArrayList<Skill>();
        for (int i = 0; i <= number % 4; i++) {
            skills.add(new Skill(SKILLS.get((number + i) % SKILLS.size()), Optional.empty()));
        }
        var windows = new ArrayList<AvailabilityWindow>();
        if (number % 3 == 1) {
            for (var day : DayOfWeek.values()) {
                if ((number + day.getValue()) % 6 != 0) {
                    windows.add(
                            new AvailabilityWindow(day, LocalTime.of(6, 30), LocalTime.of(21, 0)));
                }
            }
        }
        var absences = new ArrayList<Absence>();
        for (int day = 0; day < 7; day++) {
            if (isAway(number, day)) {
                var kind = number == 11 ? AbsenceKind.SICKNESS : AbsenceKind.LEAVE;
                absences.add(new Absence(new TimeSpan(at(day, 0), at(day + 1, 0)), kind));
            }
        }
        return new Worker(
                worker(number),
                name,
                Optional.of(number % 5 == 0 ? Engagement.INDEPENDENT : Engagement.EMPLOYED),
                skills,
                windows,
                merged(absences));
    }

    /** Days in a row are one absence. */
    private static List<Absence> merged(List<Absence> days) {
        if (days.isEmpty()) {
            return days;
        }
        var when = new TimeSpan(days.getFirst().when().start(), days.getLast().when().end());
        return List.of(new Absence(when, days.getFirst().kind()));
    }
}

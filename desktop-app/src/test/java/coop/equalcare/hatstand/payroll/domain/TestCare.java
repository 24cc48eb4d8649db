package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.carelog.domain.Confirmation;
import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.Support;
import coop.equalcare.hatstand.carelog.domain.Worked;
import coop.equalcare.hatstand.kernel.HourlyRate;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.Rate;
import coop.equalcare.hatstand.rates.domain.RateId;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People, care and rates to calculate with. */
public final class TestCare {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final PersonId ROSE = person(1);
    public static final PersonId MAY = person(2);
    public static final PersonId ALEX = person(3);
    public static final PersonId VERA = person(4);
    public static final PersonId SAM = person(5);
    public static final PersonId NINA = person(6);
    public static final PersonId JOY = person(7);

    private TestCare() {}

    private static PersonId person(long number) {
        return new PersonId(new UUID(0x7000, number));
    }

    public static Payee employed(PersonId person, String name, String worksNumber) {
        return new Payee(person, name, Optional.of(worksNumber), Optional.of(Engagement.EMPLOYED));
    }

    public static Payee engaged(PersonId person, String name, Engagement engagement) {
        return new Payee(person, name, Optional.empty(), Optional.of(engagement));
    }

    /**
     * @param start in London’s time, for example {@code 2026-11-02T09:00}
     */
    public static Confirmed care(PersonId worker, String start, int minutes) {
        return care(worker, BookingKind.VISIT, start, minutes, 0);
    }

    public static Confirmed care(
            PersonId worker, BookingKind kind, String start, int minutes, int rest) {
        var begin = LocalDateTime.parse(start).atZone(LONDON).toInstant();
        var when = TimeSpan.of(begin, Duration.ofMinutes(minutes));
        return new Confirmed(
                new EntryId(UUID.randomUUID()),
                new Support(new BookingId(UUID.randomUUID()), ROSE, worker, kind, when),
                new Worked(when, rest),
                0,
                List.of(
                        new Confirmation(worker, worker, when.end()),
                        new Confirmation(ROSE, ROSE, when.end())),
                1);
    }

    public static Rate rate(PayKind kind, long pencePerHour, String from) {
        return rate(Optional.empty(), kind, pencePerHour, from);
    }

    public static Rate rate(
            Optional<PersonId> person, PayKind kind, long pencePerHour, String from) {
        return new Rate(
                new RateId(UUID.randomUUID()),
                person,
                kind,
                new HourlyRate(pencePerHour),
                LocalDate.parse(from),
                "agreed");
    }
}

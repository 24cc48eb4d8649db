package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.payroll.domain.MissingRate;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.payroll.domain.Payees;
import coop.equalcare.hatstand.payroll.domain.UnpaidCare;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayElements;
import coop.equalcare.hatstand.rates.domain.Rate;
import coop.equalcare.hatstand.rates.domain.RateCard;
import coop.equalcare.hatstand.rates.domain.Rates;
import coop.equalcare.hatstand.rates.domain.StandingRate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the rates as they stand today, those that are missing, and the payroll codes. */
public final class OpenRates {

    /**
     * @param person whose it is; nobody means everybody who has none of their own
     */
    public record Line(Optional<Payee> person, StandingRate standing) {}

    /**
     * @param people who could be given a rate of their own
     * @param missing without which confirmed care cannot be paid
     */
    public record Opened(
            List<Payee> people,
            List<PayElement> elements,
            List<Line> rates,
            List<MissingRate> missing) {

        public Opened {
            people = List.copyOf(people);
            elements = List.copyOf(elements);
            rates = List.copyOf(rates);
            missing = List.copyOf(missing);
        }
    }

    private final Gate gate;
    private final Payees payees;
    private final PayElements elements;
    private final Rates rates;
    private final UnpaidCare unpaid;
    private final InstantSource clock;
    private final ZoneId zone;

    public OpenRates(
            Gate gate,
            Payees payees,
            PayElements elements,
            Rates rates,
            UnpaidCare unpaid,
            InstantSource clock,
            ZoneId zone) {
        this.gate = gate;
        this.payees = payees;
        this.elements = elements;
        this.rates = rates;
        this.unpaid = unpaid;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<Opened> handle(Actor actor) {
        var deed = new Gate.Deed("rates.read", actor.person().value());
        return gate.read(actor, Permission.PREPARE_PAY, deed, this::open);
    }

    private Outcome<Opened> open() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return new Outcome.Done<>(
                new Opened(
                        payees.paid(),
                        elements.all(),
                        lines(rates.all(), today),
                        unpaid.missingRates(today)));
    }

    /** Everybody's first, then by name. */
    private List<Line> lines(RateCard card, LocalDate today) {
        var people =
                card.rates().stream()
                        .flatMap(rate -> rate.person().stream())
                        .collect(Collectors.toSet());
        var names = payees.of(people);
        return card.standing(today).stream()
                .map(standing -> new Line(payee(standing.rate(), names), standing))
                .sorted(Comparator.comparing(line -> line.person().map(Payee::name).orElse("")))
                .toList();
    }

    private static Optional<Payee> payee(Rate rate, Map<PersonId, Payee> names) {
        return rate.person().map(names::get);
    }
}

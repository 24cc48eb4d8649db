package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.payroll.domain.queue.FinanceQueue;
import coop.equalcare.hatstand.payroll.domain.queue.FinanceQueues;
import coop.equalcare.hatstand.payroll.domain.queue.WaitingCare;
import coop.equalcare.hatstand.payroll.domain.queue.WaitingForFinance;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rates.domain.Rates;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what finance has to settle, in its queues. */
public final class OpenQueues {

    private final Gate gate;
    private final WaitingForFinance waiting;
    private final Rates rates;
    private final ZoneId zone;

    public OpenQueues(Gate gate, WaitingForFinance waiting, Rates rates, ZoneId zone) {
        this.gate = gate;
        this.waiting = waiting;
        this.rates = rates;
        this.zone = zone;
    }

    public Outcome<List<FinanceQueue>> handle(Actor actor) {
        var deed = new Gate.Deed("queues.read", actor.person().value());
        return gate.read(actor, Permission.VIEW_PAY, deed, () -> new Outcome.Done<>(read()));
    }

    private List<FinanceQueue> read() {
        var care = Stream.concat(waiting.pending().stream(), waiting.confirmed().stream()).toList();
        var workers = care.stream().map(WaitingCare::worker).collect(Collectors.toSet());
        return FinanceQueues.of(
                care, rates.cardFor(workers), zone, waiting.paid(), waiting.booked());
    }
}

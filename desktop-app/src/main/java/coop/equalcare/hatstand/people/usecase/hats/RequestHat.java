package coop.equalcare.hatstand.people.usecase.hats;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.hats.HatRequest;
import coop.equalcare.hatstand.people.domain.hats.HatRequestId;
import coop.equalcare.hatstand.people.domain.hats.HatRules;
import coop.equalcare.hatstand.people.domain.hats.Hats;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Asks for a hat: for oneself, or on behalf of somebody whose record one keeps. */
public final class RequestHat {

    /**
     * @param wish what is written with it; may be empty
     */
    public record Command(PersonId person, Hat hat, String wish) {}

    private final Gate gate;
    private final Hats hats;
    private final People people;
    private final IdSource ids;
    private final InstantSource clock;
    private final ZoneId zone;

    public RequestHat(
            Gate gate, Hats hats, People people, IdSource ids, InstantSource clock, ZoneId zone) {
        this.gate = gate;
        this.hats = hats;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<HatRequest> handle(Actor actor, Command command) {
        var own = actor.person().equals(command.person());
        var deed = new Gate.Deed("person.ask_hat", command.person().value());
        return gate.write(
                actor,
                own ? Permission.SIGN_IN : Permission.EDIT_PEOPLE,
                deed,
                () -> ask(actor.person(), command));
    }

    private Outcome<HatRequest> ask(PersonId me, Command command) {
        return people.find(command.person())
                .map(wearer -> ask(me, wearer, command))
                .orElseGet(() -> new Outcome.Refused<>(Finding.block("people.open.gone")));
    }

    private Outcome<HatRequest> ask(PersonId me, Person wearer, Command command) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var wish = command.wish().strip();
        var findings = HatRules.toAsk(wearer, command.hat(), wish, hats.of(wearer.id()), today);
        if (!findings.isEmpty()) {
            return new Outcome.Refused<>(findings);
        }
        return new Outcome.Done<>(
                hats.add(
                        new HatRequest(
                                new HatRequestId(ids.next()),
                                wearer.id(),
                                command.hat(),
                                me,
                                clock.instant(),
                                wish,
                                Optional.empty(),
                                0)));
    }
}

package coop.equalcare.hatstand.identity.usecase.server;

import coop.equalcare.hatstand.identity.domain.HatPermissions;
import coop.equalcare.hatstand.identity.domain.server.ServerLogins;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who wears a hat of the office and who has a login at the server: the one without the other is
 * what an administrator looks for.
 */
public final class ListLogins {

    /**
     * @param hats none if they have a login from a time when they wore some
     */
    public record Line(
            PersonId person, String name, List<Hat> hats, Optional<ServerLogins.Login> login) {

        public Line {
            hats = List.copyOf(hats);
        }
    }

    private static final UUID EVERYBODY = new UUID(0, 0);

    private final Gate gate;
    private final People people;
    private final ServerLogins logins;
    private final InstantSource clock;
    private final ZoneId zone;

    public ListLogins(
            Gate gate, People people, ServerLogins logins, InstantSource clock, ZoneId zone) {
        this.gate = gate;
        this.people = people;
        this.logins = logins;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<List<Line>> handle(Actor actor) {
        return gate.read(
                actor,
                Permission.MANAGE_SIGN_INS,
                new Gate.Deed("login.list", EVERYBODY),
                () -> new Outcome.Done<>(lines()));
    }

    private List<Line> lines() {
        var known = logins.all();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var office = EnumSet.copyOf(HatPermissions.bringing(Permission.SIGN_IN));
        var listed = new HashSet<PersonId>();
        var lines = new ArrayList<Line>();
        for (var person : people.wearing(office, today)) {
            listed.add(person.id());
            lines.add(
                    new Line(
                            person.id(),
                            person.name(),
                            person.hats(),
                            known.stream()
                                    .filter(it -> it.person().equals(person.id()))
                                    .findFirst()));
        }
        var past = known.stream().filter(it -> listed.add(it.person())).toList();
        var names = people.names(past.stream().map(ServerLogins.Login::person).toList());
        past.stream()
                .flatMap(
                        it ->
                                Optional.ofNullable(names.get(it.person()))
                                        .map(name -> past(it, name))
                                        .stream())
                .sorted(Comparator.comparing(Line::name))
                .forEach(lines::add);
        return lines;
    }

    private static Line past(ServerLogins.Login login, String name) {
        return new Line(login.person(), name, List.of(), Optional.of(login));
    }
}

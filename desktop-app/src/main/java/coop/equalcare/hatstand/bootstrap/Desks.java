package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.bootstrap.cli.CommandTrouble;
import coop.equalcare.hatstand.bootstrap.cli.ExitCode;
import coop.equalcare.hatstand.bootstrap.cli.Opening;
import coop.equalcare.hatstand.identity.domain.HatPermissions;
import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.identity.usecase.Arrival;
import coop.equalcare.hatstand.identity.usecase.OwnSignIn;
import coop.equalcare.hatstand.identity.usecase.ProveSecondFactor;
import coop.equalcare.hatstand.identity.usecase.SignIn;
import coop.equalcare.hatstand.identity.usecase.SignInWithPassword;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Seats people at desks where nobody looks at a sign-in screen: the command line and the demo. */
final class Desks {

    private Desks() {}

    /**
     * Whoever the database's own log-in says, else whom the command names, else, in a demo, the
     * first who may.
     *
     * @throws CommandTrouble if that is nobody, or somebody who may not
     */
    static Actor actor(
            Hatstand hatstand,
            Opening.Proofs proofs,
            Optional<String> name,
            Permission permission) {
        return session(hatstand, proofs, name, permission).actor();
    }

    /** The first who may, in an invented co-op. */
    static Session inDemo(Hatstand hatstand, Permission permission) {
        return session(hatstand, Opening.ofTheDemo().proofs(), Optional.empty(), permission);
    }

    private static Session session(
            Hatstand hatstand,
            Opening.Proofs proofs,
            Optional<String> name,
            Permission permission) {
        return switch (hatstand.database.profile()) {
            case ConnectionProfile.Shared shared ->
                    signedIn(hatstand, new SignIn.AsLogin(shared.user()));
            case ConnectionProfile.Standalone _ -> {
                var person = chosen(hatstand, name, permission).id();
                yield hatstand.coOp.demo()
                        ? signedIn(hatstand, new SignIn.AsPerson(person))
                        : proved(hatstand.identity.own.orElseThrow(), person, proofs);
            }
        };
    }

    /** As at the window; whoever has something to choose first does it there. */
    private static Session proved(OwnSignIn own, PersonId person, Opening.Proofs proofs) {
        if (value(own.withPassword().standing(person)) != StaffPassword.Standing.CHOSEN) {
            throw windowFirst();
        }
        var query = new SignInWithPassword.Query(person, proofs.password().ask());
        return switch (value(own.withPassword().handle(query))) {
            case Arrival.Step.In(var session) -> session;
            case Arrival.Step.Prove(var admission) -> {
                var code = new String(proofs.code().ask());
                var proof = new ProveSecondFactor.Query(admission, code);
                yield value(
                        own.prove()
                                .handle(proof)
                                .then(it -> own.arrival().withAllHats(it.admission())));
            }
            case Arrival.Step.Choose _, Arrival.Step.Enrol _ -> throw windowFirst();
        };
    }

    private static CommandTrouble windowFirst() {
        return new CommandTrouble(ExitCode.REFUSED, Finding.block("bootstrap.desk.window_first"));
    }

    /** Those with an office hat that brings the permission, by name. */
    static List<People.Line> entitled(Hatstand hatstand, Permission permission) {
        return value(hatstand.identity.listPersonas.handle()).stream()
                .filter(line -> HatPermissions.of(line.hats()).contains(permission))
                .toList();
    }

    private static People.Line chosen(
            Hatstand hatstand, Optional<String> name, Permission permission) {
        var entitled = entitled(hatstand, permission);
        return entitled.stream()
                .filter(line -> name.map(one -> isCalled(line, one)).orElse(hatstand.coOp.demo()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new CommandTrouble(
                                        ExitCode.REFUSED,
                                        Finding.block(
                                                "bootstrap.payroll.who",
                                                entitled.stream()
                                                        .map(People.Line::name)
                                                        .collect(Collectors.joining(", ")))));
    }

    static boolean isCalled(People.Line line, String name) {
        return line.name().equalsIgnoreCase(name) || line.knownAs().equalsIgnoreCase(name);
    }

    static Session signedIn(Hatstand hatstand, SignIn.Query query) {
        return value(hatstand.identity.signIn.handle(query));
    }

    private static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value, var _) -> value;
            case Outcome.Refused<T>(var reasons) ->
                    throw new CommandTrouble(ExitCode.REFUSED, reasons.getFirst());
            case Outcome.Stale<T> _ ->
                    throw new CommandTrouble(
                            ExitCode.REFUSED, Finding.block("bootstrap.payroll.stale"));
        };
    }
}

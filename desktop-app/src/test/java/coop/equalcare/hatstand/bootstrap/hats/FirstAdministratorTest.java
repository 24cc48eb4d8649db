package coop.equalcare.hatstand.bootstrap.hats;

import static coop.equalcare.hatstand.bootstrap.hats.WorkingCoOp.done;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.bootstrap.Hatstand;
import coop.equalcare.hatstand.identity.usecase.FoundCoOp;
import coop.equalcare.hatstand.identity.usecase.SignIn;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.ledger.usecase.InMemoryBookMemory;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.people.usecase.AddPerson;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.database.Databases;
import coop.equalcare.hatstand.platform.database.GuardedDatabase;
import coop.equalcare.hatstand.platform.database.Opening;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.UUID;

/** How a co-op begins on a server, as docs/operations.md says. */
class FirstAdministratorTest {

    @Test
    void the_first_administrator_founds_the_co_op_and_then_works_without_owning_the_tables() {
        var login =
                new GuardedDatabase.Login(
                        "first_%s".formatted(ProcessHandle.current().pid()), UUID.randomUUID());
        var name = login.name();
        try (var guarded = GuardedDatabase.open()) {
            guarded.run(
                    "create role %s login connection limit 20".formatted(name),
                    "grant hatstand_any, hat_administrator, hat_membership_secretary,"
                            + " hat_coordinator to "
                            + name,
                    "grant connect on database %s to %s".formatted(guarded.name(), name),
                    "grant hatstand_owner to " + name);
            var opening =
                    new Databases(Hatstand.rows(), () -> false)
                            .open(guarded.profileOf(login), new char[0]);
            assertThat(opening).isInstanceOf(Opening.Opened.class);
            try (var database = ((Opening.Opened) opening).database()) {
                var coOp = new CoOp("Invented", CoOp.HOME_ZONE, false);
                coOp.found(database.dataSource());
                var hatstand =
                        new Hatstand(
                                database,
                                coOp,
                                InstantSource.system(),
                                TrailMemory.NONE,
                                new InMemoryBookMemory());
                done(
                        hatstand.identity.foundCoOp.handle(
                                new FoundCoOp.Command(
                                        PersonDraft.named("Ada Lord"),
                                        new FoundCoOp.With.Login(name))));
                guarded.run("revoke hatstand_owner from " + name);

                var ada = done(hatstand.identity.signIn.handle(new SignIn.AsLogin(name))).actor();
                assertThat(ada.may(Permission.MANAGE_SIGN_INS)).isTrue();
                done(
                        hatstand.people.addPerson.handle(
                                ada, new AddPerson.Command(PersonDraft.named("Ben Ngo"))));
                assertThat(done(hatstand.identity.server.orElseThrow().listLogins.handle(ada)))
                        .isNotEmpty();
            }
        }
    }
}

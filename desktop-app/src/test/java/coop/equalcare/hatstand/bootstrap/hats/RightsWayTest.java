package coop.equalcare.hatstand.bootstrap.hats;

import static coop.equalcare.hatstand.bootstrap.hats.WorkingCoOp.done;
import static coop.equalcare.hatstand.bootstrap.hats.WorkingCoOp.refusedByTheDatabase;
import static coop.equalcare.hatstand.bootstrap.hats.WorkingCoOp.refusedByTheDesk;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.bootstrap.hats.WorkingCoOp.Desk;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.rights.usecase.TakeOutRecord;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** What a person may ask of the co-op, done with logins of its people, and where it ends. */
class RightsWayTest {

    private static WorkingCoOp coOp;
    private static Desk auditor;
    private static Desk coordinator;

    @TempDir Path folder;

    @BeforeAll
    static void open() {
        coOp = new WorkingCoOp();
        auditor = coOp.desk(Hat.AUDITOR);
        coordinator = coOp.desk(Hat.COORDINATOR);
    }

    @AfterAll
    static void close() {
        coOp.close();
    }

    private Outcome<TakeOutRecord.TakenOut> takeOut(Desk desk, Actor actor, PersonId person) {
        return desk.hatstand()
                .rights
                .takeOutRecord
                .handle(actor, new TakeOutRecord.Command(person, folder, List.of()), Progress.NONE);
    }

    @Test
    void the_auditor_takes_out_the_whole_record_of_somebody() {
        assertThat(done(takeOut(auditor, auditor.actor(), coOp.may)).things()).isGreaterThan(2);
    }

    @Test
    void whoever_plans_takes_out_nobody_but_themselves() {
        done(takeOut(coordinator, coordinator.actor(), coordinator.actor().person()));
        refusedByTheDesk(
                Permission.TAKE_OUT_RECORD, takeOut(coordinator, coordinator.actor(), coOp.may));
        refusedByTheDatabase(
                Permission.TAKE_OUT_RECORD, takeOut(coordinator, coordinator.tampered(), coOp.may));
    }
}

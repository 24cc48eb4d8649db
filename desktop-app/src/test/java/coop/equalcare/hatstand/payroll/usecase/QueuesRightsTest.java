package coop.equalcare.hatstand.payroll.usecase;

import static coop.equalcare.hatstand.payroll.domain.TestCare.MAY;
import static coop.equalcare.hatstand.payroll.domain.TestCare.ROSE;
import static coop.equalcare.hatstand.payroll.domain.TestCare.care;
import static coop.equalcare.hatstand.payroll.domain.TestCare.employed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.payroll.store.HibernateWaiting;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Who sees the queues is said by the database too. */
class QueuesRightsTest {

    @ParameterizedTest
    @EnumSource(names = {"FINANCE", "FACILITATOR", "AUDITOR"})
    void whoever_may_see_pay_sees_all_that_the_queues_are_made_of(Hat hat) {
        try (var desk = deskOf(hat)) {
            assertThat(asked(desk, HibernateWaiting::confirmed)).hasSize(1);
            assertThat(asked(desk, HibernateWaiting::pending)).isEmpty();
            assertThat(asked(desk, HibernateWaiting::paid)).isEmpty();
            assertThat(asked(desk, HibernateWaiting::booked)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "TRAINER", "MEMBERSHIP_SECRETARY", "ADMINISTRATOR"})
    void others_are_told_nothing_of_pay(Hat hat) {
        try (var desk = deskOf(hat)) {
            assertThatThrownBy(() -> asked(desk, HibernateWaiting::confirmed))
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> asked(desk, HibernateWaiting::paid))
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> asked(desk, HibernateWaiting::booked))
                    .hasStackTraceContaining("permission denied");
        }
    }

    private static DatabasePayDesk deskOf(Hat hat) {
        var desk =
                new DatabasePayDesk(
                        TestDatabase.open(Dialect.POSTGRESQL, DatabasePayDesk.rows(), Set.of(hat)));
        desk.know(employed(MAY, "May Brook", "12"));
        desk.know(employed(ROSE, "Rose O’Neil", "14"));
        desk.confirm(care(MAY, "2026-11-03T09:00", 60));
        return desk;
    }

    private static <T> List<T> asked(
            DatabasePayDesk desk, Function<HibernateWaiting, List<T>> question) {
        return desk.database.inTransaction(
                () -> question.apply(new HibernateWaiting(desk.database.sessions())));
    }
}

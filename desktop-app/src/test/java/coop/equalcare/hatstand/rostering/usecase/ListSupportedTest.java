package coop.equalcare.hatstand.rostering.usecase;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.platform.work.OpenGate;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Set;

class ListSupportedTest {

    private final InMemoryPeople people = new InMemoryPeople();
    private final ListSupported listSupported = new ListSupported(new OpenGate(), people);

    @Test
    void those_who_get_support_come_by_name_and_nobody_else() {
        people.add(TestPeople.wearing("Rose Marsden", Hat.GETTING_SUPPORT));
        people.add(TestPeople.wearing("Arthur Shaw", Hat.GETTING_SUPPORT));
        people.add(TestPeople.wearing("May Sutcliffe", Hat.GIVING_SUPPORT));
        var reader = new Actor(SAM, Set.of(Permission.VIEW_ROSTER));

        var listed =
                listSupported.handle(reader, new ListSupported.Query(LocalDate.of(2026, 11, 24)));

        assertThat(((Outcome.Done<java.util.List<ListSupported.Supported>>) listed).value())
                .extracting(ListSupported.Supported::name)
                .containsExactly("Arthur Shaw", "Rose Marsden");
    }
}

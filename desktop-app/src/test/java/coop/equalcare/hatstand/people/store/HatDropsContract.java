package coop.equalcare.hatstand.people.store;

import static coop.equalcare.hatstand.people.domain.TestPeople.TODAY;
import static coop.equalcare.hatstand.people.usecase.hats.TestHats.NOW;
import static coop.equalcare.hatstand.people.usecase.hats.TestHats.whole;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.hats.HatDrop;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** How hats end, whoever keeps them. */
abstract class HatDropsContract extends HatsContract {

    @Test
    void a_hat_that_is_dropped_is_not_worn_from_its_day_on() {
        var sam = add(whole("Sam Trainer", Hat.TRAINER));
        var drop = drop(sam, ada, TODAY);

        add(drop);

        assertThat(person(sam).hatsOn(TODAY)).isEmpty();
        assertThat(person(sam).hatsOn(TODAY.minusDays(1))).containsExactly(Hat.TRAINER);
        assertThat(inTransaction(() -> hats().dropsOf(sam.id()))).containsExactly(drop);
        refused("hat_drop_what_is_worn", () -> add(drop(sam, joe, TODAY.plusDays(9))));
    }

    @Test
    void a_hat_is_dropped_by_its_wearer_or_by_whoever_gives_it() {
        var sam = add(whole("Sam Finance", Hat.FINANCE));
        var secretary = add(whole("Sue Secretary", Hat.MEMBERSHIP_SECRETARY));

        refused("hat_drop_by_a_giver", () -> add(drop(sam, secretary, TODAY)));
        add(drop(sam, sam, TODAY));
    }

    @Test
    void the_last_who_makes_administrators_stays_one() {
        add(drop(joe, joe, TODAY));

        refused("hat_drop_somebody_stays", () -> add(drop(ada, ada, TODAY)));
    }

    static HatDrop drop(Person wearer, Person by, LocalDate until) {
        return new HatDrop(
                wearer.hats().getFirst().id(), wearer.id(), by.id(), NOW, until, "moved away");
    }

    final void add(HatDrop drop) {
        inTransaction(
                () -> {
                    hats().add(drop);
                    return true;
                });
    }
}

package coop.equalcare.hatstand.people.ui.hats;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.people.domain.hats.InMemoryHats;
import coop.equalcare.hatstand.people.usecase.hats.HatDeeds;
import coop.equalcare.hatstand.people.usecase.hats.RequestHat;
import coop.equalcare.hatstand.people.usecase.hats.TestHats;
import coop.equalcare.hatstand.platform.fx.OnDemand;
import coop.equalcare.hatstand.platform.work.OpenGate;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

class PersonHatsViewModelTest {

    private final Person ada = TestHats.whole("Ada Lord", Hat.ADMINISTRATOR);
    private final Person rose = TestHats.whole("Rose Ackroyd", Hat.COORDINATOR);
    private final InMemoryPeople people = new InMemoryPeople(ada, rose);
    private final InMemoryHats hats = new InMemoryHats(people);
    private final HatDeeds deeds = TestHats.deeds(new OpenGate(), hats, people);
    private final Actor actor = new Actor(ada.id(), EnumSet.allOf(Permission.class));
    private final OnDemand background = new OnDemand();
    private final PersonHatsViewModel model =
            new PersonHatsViewModel(actor, deeds, background, () -> TestPeople.TODAY, () -> {});

    PersonHatsViewModelTest() {
        model.tells(() -> model.show(people.find(rose.id()).orElseThrow()));
        show(rose);
    }

    private void show(Person person) {
        model.show(person);
        background.answerAll();
    }

    private Optional<Person> shown() {
        return model.shownProperty().get().map(PersonHatsViewModel.Shown::person);
    }

    /** Another desk asks for a hat, and this one hears of it. */
    private void changedElsewhere() {
        deeds.request().handle(actor, new RequestHat.Command(rose.id(), Hat.TRAINER, ""));
        show(rose);
    }

    private int requestsShown() {
        return model.shownProperty().get().orElseThrow().seen().requests().size();
    }

    @Test
    void nobodys_hats_are_shown_under_the_name_of_another_even_after_a_fault() {
        assertThat(shown()).contains(rose);

        model.show(ada);
        assertThat(shown()).isEmpty();
        background.failNewest();
        background.answerAll();
        assertThat(shown()).isEmpty();
        model.ask(Hat.FINANCE, "");
        assertThat(background.waiting()).isZero();

        show(ada);
        assertThat(shown()).contains(ada);
    }

    @Test
    void why_hats_cannot_be_seen_is_said() {
        var gone = TestPeople.named("Gone Away");

        show(gone);

        assertThat(shown()).isEmpty();
        assertThat(model.refusalProperty().get())
                .extracting(Finding::key)
                .containsExactly("people.open.gone");
    }

    @Test
    void a_second_click_asks_for_nothing_more() {
        model.beginAsking();
        model.ask(Hat.FINANCE, "please");
        model.ask(Hat.FINANCE, "please");

        assertThat(background.waiting()).isEqualTo(1);
        background.answerAll();

        assertThat(hats.of(rose.id())).hasSize(1);
        assertThat(model.refusalProperty().get()).isEmpty();
        assertThat(model.formProperty().get()).isEmpty();
    }

    @Test
    void after_a_fault_it_can_be_asked_for_again_and_the_words_are_still_there() {
        model.beginAsking();
        model.writing().wordsProperty().set("please");
        model.ask(Hat.FINANCE, "please");
        background.failNewest();
        assertThat(model.writing().wordsProperty().get()).isEqualTo("please");

        model.ask(Hat.FINANCE, "please");
        background.answerAll();

        assertThat(hats.of(rose.id())).hasSize(1);
    }

    @Test
    void what_is_being_written_survives_what_others_do_and_they_are_caught_up_with() {
        model.beginAsking();
        model.writing().wordsProperty().set("please");

        changedElsewhere();
        assertThat(model.writing().wordsProperty().get()).isEqualTo("please");
        assertThat(model.isAsking()).isTrue();
        assertThat(requestsShown()).isZero();

        model.stop();
        assertThat(requestsShown()).isEqualTo(1);
        assertThat(model.formProperty().get()).isEmpty();
    }

    @Test
    void what_is_being_written_is_not_lost_by_what_is_done_with_another_hat() {
        changedElsewhere();
        model.beginAsking();
        model.writing().wordsProperty().set("please");

        model.withdraw(hats.of(rose.id()).getFirst());
        model.beginDropping(rose.hats().getFirst());
        background.answerAll();

        assertThat(model.refusalProperty().get())
                .extracting(Finding::key)
                .containsExactly("people.hats.writing");
        assertThat(model.writing().wordsProperty().get()).isEqualTo("please");
        assertThat(model.isAsking()).isTrue();
    }

    @Test
    void why_a_deed_came_to_nothing_stays_to_be_read_when_the_hats_are_read_again() {
        changedElsewhere();
        var request = hats.of(rose.id()).getFirst();
        model.withdraw(request);
        background.answerAll();

        model.withdraw(request);
        background.answerAll();

        assertThat(model.refusalProperty().get())
                .extracting(Finding::key)
                .containsExactly("people.hats.stale");
    }

    @Test
    void what_was_written_is_not_lost_unasked_and_can_be_sent_before_going_on() {
        assertThat(model.unsaved()).isEmpty();
        var dropped = rose.hats().getFirst();
        model.beginDropping(dropped);
        model.writing().wordsProperty().set("Moved to finance");
        model.writing().sentBy(() -> model.drop(dropped, TestPeople.TODAY, "Moved to finance"));
        var gone = new AtomicBoolean();

        model.unsaved().orElseThrow().save(() -> gone.set(true));
        assertThat(gone).isFalse();
        background.answerAll();

        assertThat(gone).isTrue();
        assertThat(model.unsaved()).isEmpty();
        assertThat(hats.dropsOf(rose.id())).hasSize(1);
    }

    @Test
    void what_cannot_be_sent_keeps_everybody_where_they_are() {
        var dropped = rose.hats().getFirst();
        model.beginDropping(dropped);
        model.writing().wordsProperty().set("  .");
        model.writing().sentBy(() -> model.drop(dropped, TestPeople.TODAY, ""));
        var gone = new AtomicBoolean();

        model.unsaved().orElseThrow().save(() -> gone.set(true));
        background.answerAll();

        assertThat(gone).isFalse();
        assertThat(model.refusalProperty().get()).isNotEmpty();
        model.unsaved().orElseThrow().discard();
        assertThat(model.unsaved()).isEmpty();
        assertThat(model.formProperty().get()).isEmpty();
    }
}

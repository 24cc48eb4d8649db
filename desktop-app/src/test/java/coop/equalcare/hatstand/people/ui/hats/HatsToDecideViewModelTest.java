package coop.equalcare.hatstand.people.ui.hats;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.people.domain.hats.HatRequest;
import coop.equalcare.hatstand.people.domain.hats.InMemoryHats;
import coop.equalcare.hatstand.people.usecase.hats.HatDeeds;
import coop.equalcare.hatstand.people.usecase.hats.ListHatRequests;
import coop.equalcare.hatstand.people.usecase.hats.RequestHat;
import coop.equalcare.hatstand.people.usecase.hats.TestHats;
import coop.equalcare.hatstand.platform.fx.OnDemand;
import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.platform.work.OpenGate;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;

class HatsToDecideViewModelTest {

    private final Person ada = TestHats.whole("Ada Lord", Hat.ADMINISTRATOR);
    private final Person rose = TestHats.whole("Rose Ackroyd", Hat.COORDINATOR);
    private final InMemoryPeople people = new InMemoryPeople(ada, rose);
    private final InMemoryHats hats = new InMemoryHats(people);
    private final HatDeeds deeds = TestHats.deeds(new OpenGate(), hats, people);
    private final OnDemand background = new OnDemand();
    private final HatsToDecideViewModel model;

    HatsToDecideViewModelTest() {
        ask(Hat.TRAINER);
        model =
                new HatsToDecideViewModel(
                        new Actor(ada.id(), EnumSet.allOf(Permission.class)),
                        deeds,
                        background,
                        () -> TestPeople.TODAY,
                        _ -> {});
        background.answerAll();
    }

    private void ask(Hat hat) {
        var herself = new Actor(rose.id(), EnumSet.allOf(Permission.class));
        deeds.request().handle(herself, new RequestHat.Command(rose.id(), hat, "please"));
    }

    private List<ListHatRequests.Line> lines() {
        return model.linesProperty().get().orElseThrow();
    }

    private void heard() {
        model.heard(new Change("person", rose.id().value()));
        background.answerAll();
    }

    @Test
    void a_second_click_decides_nothing_more() {
        model.beginGiving(lines().getFirst());
        model.give(lines().getFirst(), TestPeople.TODAY, "");
        model.give(lines().getFirst(), TestPeople.TODAY, "");

        assertThat(background.waiting()).isEqualTo(1);
        background.answerAll();

        assertThat(model.saidProperty().get())
                .extracting(Finding::key)
                .containsExactly("people.decide.given");
        assertThat(lines()).isEmpty();
    }

    @Test
    void after_a_fault_it_can_be_decided_again() {
        model.beginGiving(lines().getFirst());
        model.give(lines().getFirst(), TestPeople.TODAY, "");
        background.failNewest();

        model.give(lines().getFirst(), TestPeople.TODAY, "");
        background.answerAll();

        assertThat(lines()).isEmpty();
    }

    @Test
    void what_others_do_while_an_answer_is_written_is_caught_up_with_when_it_is_closed() {
        model.beginDeclining(lines().getFirst());
        model.writing().wordsProperty().set("After the course");
        ask(Hat.FINANCE);
        heard();
        assertThat(lines()).hasSize(1);
        assertThat(model.writing().wordsProperty().get()).isEqualTo("After the course");

        model.stopAnswering();
        background.answerAll();

        assertThat(lines()).hasSize(2);
    }

    @Test
    void a_list_that_was_asked_for_before_the_answer_was_opened_does_not_take_it_away() {
        ask(Hat.FINANCE);
        model.heard(new Change("person", rose.id().value()));
        model.beginDeclining(lines().getFirst());
        background.answerAll();
        assertThat(lines()).hasSize(1);

        model.stopAnswering();
        background.answerAll();

        assertThat(lines()).hasSize(2);
    }

    @Test
    void after_a_time_without_news_the_list_is_read_again() {
        ask(Hat.FINANCE);

        model.heard(Change.everything());
        background.answerAll();

        assertThat(lines()).hasSize(2);
    }

    @Test
    void a_reason_is_not_lost_unasked() {
        assertThat(model.unsaved()).isEmpty();
        model.beginDeclining(lines().getFirst());
        assertThat(model.unsaved()).isEmpty();
        model.writing().wordsProperty().set("After the course");

        var unsaved = model.unsaved().orElseThrow();
        assertThat(unsaved.what().key()).isEqualTo("people.hats.unsaved");
        unsaved.discard();

        assertThat(model.answeringProperty().get()).isEmpty();
        assertThat(model.unsaved()).isEmpty();
    }

    @Test
    void what_is_written_to_one_request_is_not_lost_by_what_is_done_with_another() {
        ask(Hat.FINANCE);
        heard();
        var first = lines().getFirst();
        model.beginDeclining(first);
        model.writing().wordsProperty().set("After the course");

        model.withdraw(lines().getLast());
        model.beginGiving(lines().getLast());
        background.answerAll();

        assertThat(model.saidProperty().get())
                .extracting(Finding::key)
                .containsExactly("people.hats.writing");
        assertThat(model.writing().wordsProperty().get()).isEqualTo("After the course");
        assertThat(model.answeringProperty().get().orElseThrow().request())
                .isEqualTo(first.request().id());
        assertThat(hats.of(rose.id())).allMatch(HatRequest::isWaiting);
    }
}

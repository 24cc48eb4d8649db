package coop.equalcare.hatstand.shell;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;

import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class ShellViewModelTest {

    private record First() implements Screen {}

    private record Second() implements Screen {}

    private record Typed() implements Unsaved {

        @Override
        public Finding what() {
            return Finding.note("shell.demo.what");
        }

        @Override
        public void save(Runnable then) {
            then.run();
        }

        @Override
        public void discard() {}
    }

    private final ScreenOffer<Second> second = offer(Second.class, new Second());
    private final ShellViewModel model =
            new ShellViewModel(
                    new Actor(new PersonId(new UUID(0, 1)), Set.of(Permission.VIEW_ROSTER)),
                    List.of(offer(First.class, new First()), second));
    private final List<Screen> begun = new ArrayList<>();

    private static <S extends Screen> ScreenOffer<S> offer(Class<S> type, S home) {
        return new ScreenOffer<>(
                type,
                home,
                "shell.demo.title",
                "fth-square",
                Permission.VIEW_ROSTER,
                (_, _) -> new Pane());
    }

    private static ScreenCommand<Pane> command(Permission permission) {
        return new ScreenCommand<>(
                Pane.class,
                "shell.demo.title",
                "fth-plus",
                "shell.palette.new_key",
                permission,
                pane -> pane.setId("begun"));
    }

    private void begin() {
        model.begin(second, () -> begun.add(model.currentProperty().get()));
    }

    @Test
    void what_begins_on_another_screen_goes_there_first() {
        begin();
        begin();

        assertThat(begun).containsExactly(new Second(), new Second());
    }

    @Test
    void what_was_typed_is_asked_about_and_staying_begins_nothing() {
        model.watch(() -> Optional.of(new Typed()));

        begin();
        model.stay();
        assertThat(begun).isEmpty();

        begin();
        model.discard();
        assertThat(begun).containsExactly(new Second());
    }

    @Test
    void only_what_somebody_may_do_is_offered() {
        assertThat(model.may(command(Permission.VIEW_ROSTER))).isTrue();
        assertThat(model.may(command(Permission.APPROVE_PAY))).isFalse();
    }

    @Test
    void a_command_acts_on_the_view_it_is_made_for() {
        var view = new Pane();
        command(Permission.VIEW_ROSTER).run(view);

        assertThat(view.getId()).isEqualTo("begun");
    }
}

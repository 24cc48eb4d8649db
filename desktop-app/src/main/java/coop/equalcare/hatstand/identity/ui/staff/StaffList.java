package coop.equalcare.hatstand.identity.ui.staff;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.fx.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Who can sign in, as it was read last. One thing is done at a time, and until the list has been
 * read anew a second press of the same button does nothing: it would make a second code.
 *
 * @param <L> a line of it
 */
public final class StaffList<L> {

    private static final List<Finding> STALE = List.of(Finding.warn("identity.staff.stale"));

    private final Supplier<Outcome<List<L>>> list;
    private final Background background;
    private boolean busy;

    private final ReadOnlyObjectWrapper<List<L>> lines =
            new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyObjectWrapper<List<Finding>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());

    public StaffList(Supplier<Outcome<List<L>>> list, Background background) {
        this.list = list;
        this.background = background;
    }

    public void read() {
        read(List.of());
    }

    /** Says it once the list is up to date: it may speak of that. */
    private void read(List<Finding> then) {
        busy = true;
        background.runThenFree(
                list,
                outcome -> {
                    busy = false;
                    switch (outcome) {
                        case Outcome.Done<List<L>>(var read, var _) -> {
                            lines.set(read);
                            said.set(then);
                        }
                        case Outcome.Refused<List<L>>(var reasons) -> said.set(reasons);
                        case Outcome.Stale<List<L>> _ -> said.set(STALE);
                    }
                },
                () -> busy = false);
    }

    /**
     * @param onDone gives what there is to say
     */
    public <T> void ask(Supplier<Outcome<T>> question, Function<T, List<Finding>> onDone) {
        if (busy) {
            return;
        }
        busy = true;
        background.runThenFree(
                question,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<T>(var value, var _) -> read(onDone.apply(value));
                        case Outcome.Refused<T>(var reasons) -> {
                            busy = false;
                            said.set(reasons);
                        }
                        case Outcome.Stale<T> _ -> read(STALE);
                    }
                },
                () -> busy = false);
    }

    public ReadOnlyObjectProperty<List<L>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> saidProperty() {
        return said.getReadOnlyProperty();
    }
}

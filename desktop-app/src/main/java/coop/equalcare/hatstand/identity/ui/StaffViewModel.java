package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.identity.domain.password.OneTimeCode;
import coop.equalcare.hatstand.identity.usecase.ListStaff;
import coop.equalcare.hatstand.identity.usecase.Register;
import coop.equalcare.hatstand.identity.usecase.ResetSignIn;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.fx.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Who can sign in, and an administrator who helps them to. */
public final class StaffViewModel {

    /**
     * What an administrator can ask for.
     *
     * @param clock of the house
     */
    public record Doors(
            ListStaff list, Register register, ResetSignIn reset, InstantSource clock) {}

    /** A code to hand over; on the screen until something else is done. */
    record Handover(String name, OneTimeCode code, Instant until) {}

    private final Actor actor;
    private final Doors doors;
    private final Background background;

    private final ReadOnlyObjectWrapper<List<ListStaff.Line>> staff =
            new ReadOnlyObjectWrapper<>(this, "staff", List.of());
    private final ReadOnlyObjectWrapper<Optional<Handover>> handover =
            new ReadOnlyObjectWrapper<>(this, "handover", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());

    public StaffViewModel(Actor actor, Doors doors, Background background) {
        this.actor = actor;
        this.doors = doors;
        this.background = background;
        if (mayManage()) {
            reload();
        }
    }

    boolean mayManage() {
        return actor.may(Permission.MANAGE_SIGN_INS);
    }

    boolean isMyself(ListStaff.Line line) {
        return line.person().equals(actor.person());
    }

    private void reload() {
        ask(() -> doors.list().handle(actor), staff::set);
    }

    /** The same registration however often it is tried: its number is the person's. */
    void letIn(ListStaff.Line line) {
        var command =
                new Register.Command(line.person().value(), new Register.Who.Known(line.person()));
        ask(
                () -> doors.register().handle(actor, command),
                registered -> {
                    registered.code().ifPresent(code -> handOver(line, code));
                    if (registered.code().isEmpty()) {
                        said.set(List.of(Finding.note("identity.staff.has_already", line.name())));
                    }
                    reload();
                });
    }

    void reset(ListStaff.Line line, boolean secondFactorToo) {
        var command = new ResetSignIn.Command(line.person(), secondFactorToo);
        ask(
                () -> doors.reset().handle(actor, command),
                code -> {
                    handOver(line, code);
                    reload();
                });
    }

    private void handOver(ListStaff.Line line, OneTimeCode code) {
        var until = doors.clock().instant().plus(OneTimeCode.VALID_FOR);
        handover.set(Optional.of(new Handover(line.name(), code, until)));
    }

    private <T> void ask(Supplier<Outcome<T>> question, Consumer<T> onDone) {
        background.run(
                question,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<T>(var value, var _) -> {
                            said.set(List.of());
                            onDone.accept(value);
                        }
                        case Outcome.Refused<T>(var reasons) -> said.set(reasons);
                        case Outcome.Stale<T> _ -> stale();
                    }
                });
    }

    private void stale() {
        background.run(
                () -> doors.list().handle(actor),
                outcome -> {
                    outcome.map(
                            lines -> {
                                staff.set(lines);
                                return lines;
                            });
                    said.set(List.of(Finding.warn("identity.staff.stale")));
                });
    }

    /** What is on the screen is gone; the code that was given stays good. */
    void forgetCode() {
        handover.set(Optional.empty());
    }

    ReadOnlyObjectProperty<List<ListStaff.Line>> staffProperty() {
        return staff.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Handover>> handoverProperty() {
        return handover.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> saidProperty() {
        return said.getReadOnlyProperty();
    }
}

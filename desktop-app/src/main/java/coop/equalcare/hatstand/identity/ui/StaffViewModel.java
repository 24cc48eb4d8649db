package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.identity.domain.password.OneTimeCode;
import coop.equalcare.hatstand.identity.ui.staff.StaffList;
import coop.equalcare.hatstand.identity.usecase.ListStaff;
import coop.equalcare.hatstand.identity.usecase.Register;
import coop.equalcare.hatstand.identity.usecase.ResetSignIn;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.fx.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

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
    private final StaffList<ListStaff.Line> list;
    private final ReadOnlyObjectWrapper<Optional<Handover>> handover =
            new ReadOnlyObjectWrapper<>(this, "handover", Optional.empty());

    public StaffViewModel(Actor actor, Doors doors, Background background) {
        this.actor = actor;
        this.doors = doors;
        this.list = new StaffList<>(() -> doors.list().handle(actor), background);
        if (mayManage()) {
            list.read();
        }
    }

    boolean mayManage() {
        return actor.may(Permission.MANAGE_SIGN_INS);
    }

    boolean isMyself(ListStaff.Line line) {
        return line.person().equals(actor.person());
    }

    /** The same registration however often it is tried: its number is the person's. */
    void letIn(ListStaff.Line line) {
        var command =
                new Register.Command(line.person().value(), new Register.Who.Known(line.person()));
        list.ask(
                () -> doors.register().handle(actor, command),
                registered -> {
                    registered.code().ifPresent(code -> handOver(line, code));
                    return registered.code().isPresent()
                            ? List.of()
                            : List.of(Finding.note("identity.staff.has_already", line.name()));
                });
    }

    void reset(ListStaff.Line line, boolean secondFactorToo) {
        var command = new ResetSignIn.Command(line.person(), secondFactorToo);
        list.ask(
                () -> doors.reset().handle(actor, command),
                code -> {
                    handOver(line, code);
                    return List.of();
                });
    }

    private void handOver(ListStaff.Line line, OneTimeCode code) {
        var until = doors.clock().instant().plus(OneTimeCode.VALID_FOR);
        handover.set(Optional.of(new Handover(line.name(), code, until)));
    }

    /** What is on the screen is gone; the code that was given stays good. */
    void forgetCode() {
        handover.set(Optional.empty());
    }

    ReadOnlyObjectProperty<List<ListStaff.Line>> staffProperty() {
        return list.linesProperty();
    }

    ReadOnlyObjectProperty<Optional<Handover>> handoverProperty() {
        return handover.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> saidProperty() {
        return list.saidProperty();
    }
}

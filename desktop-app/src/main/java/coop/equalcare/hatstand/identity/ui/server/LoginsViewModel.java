package coop.equalcare.hatstand.identity.ui.server;

import coop.equalcare.hatstand.identity.domain.password.OneTimeCode;
import coop.equalcare.hatstand.identity.domain.server.LoginName;
import coop.equalcare.hatstand.identity.ui.staff.StaffList;
import coop.equalcare.hatstand.identity.usecase.server.EndLogin;
import coop.equalcare.hatstand.identity.usecase.server.GiveLogin;
import coop.equalcare.hatstand.identity.usecase.server.ListLogins;
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

/** Who has a login at the server, and an administrator who gives, helps and ends them. */
public final class LoginsViewModel {

    /**
     * What an administrator can ask for.
     *
     * @param clock of the house
     */
    public record Doors(ListLogins list, GiveLogin give, EndLogin end, InstantSource clock) {}

    /** What there is to hand over; on the screen until something else is done. */
    record Handover(String name, String login, OneTimeCode code, Instant until) {}

    private final Actor actor;
    private final Doors doors;
    private final StaffList<ListLogins.Line> list;
    private final ReadOnlyObjectWrapper<Optional<Handover>> handover =
            new ReadOnlyObjectWrapper<>(this, "handover", Optional.empty());

    public LoginsViewModel(Actor actor, Doors doors, Background background) {
        this.actor = actor;
        this.doors = doors;
        this.list = new StaffList<>(() -> doors.list().handle(actor), background);
        if (mayManage()) {
            list.read();
        }
    }

    public boolean mayManage() {
        return actor.may(Permission.MANAGE_SIGN_INS);
    }

    boolean isMyself(ListLogins.Line line) {
        return line.person().equals(actor.person());
    }

    /** A name to begin with; the administrator may type another. */
    String suggestedFor(ListLogins.Line line) {
        return LoginName.suggestedFor(line.name());
    }

    void make(ListLogins.Line line, String name) {
        give(line, name.strip(), Optional.of(name.strip()));
    }

    void reset(ListLogins.Line line) {
        line.login().ifPresent(login -> give(line, login.name(), Optional.empty()));
    }

    private void give(ListLogins.Line line, String login, Optional<String> name) {
        var command = new GiveLogin.Command(line.person(), name);
        list.ask(
                () -> doors.give().handle(actor, command),
                code -> {
                    var until = doors.clock().instant().plus(OneTimeCode.VALID_FOR);
                    handover.set(Optional.of(new Handover(line.name(), login, code, until)));
                    return List.of();
                });
    }

    void end(ListLogins.Line line, EndLogin.How how) {
        var command = new EndLogin.Command(line.person(), how);
        list.ask(
                () -> doors.end().handle(actor, command),
                _ -> {
                    forgetCode();
                    return List.of();
                });
    }

    /** What is on the screen is gone; the code that was given stays good. */
    public void forgetCode() {
        handover.set(Optional.empty());
    }

    ReadOnlyObjectProperty<List<ListLogins.Line>> linesProperty() {
        return list.linesProperty();
    }

    ReadOnlyObjectProperty<Optional<Handover>> handoverProperty() {
        return handover.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> saidProperty() {
        return list.saidProperty();
    }
}

package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.identity.domain.factor.Totp;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword.Standing;
import coop.equalcare.hatstand.identity.ui.server.LoginsPicture;
import coop.equalcare.hatstand.identity.usecase.Entrance;
import coop.equalcare.hatstand.identity.usecase.ResetSignIn;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.OpenGate;

import javafx.scene.Parent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The way in and what one signs in with, over a small co-op, for the pictures of every screen. */
public final class SignInPictures {

    private static final String CO_OP = "Upper Valley Care Co-op";
    private static final String PASSWORD = "otter lamp Tuesday";

    private final Texts texts;
    private final Person cora = TestPeople.wearing("Cora Hirst", Hat.COORDINATOR);
    private final Person fatima = TestPeople.wearing("Fatima Akhtar", Hat.FINANCE);
    private final Person ada =
            TestPeople.wearing("Ada Lord", Hat.ADMINISTRATOR, Hat.MEMBERSHIP_SECRETARY);
    private final Person tom = TestPeople.wearing("Tom Greenwood", Hat.TRAINER);
    private final Person mina = TestPeople.wearing("Mina Shah", Hat.AUDITOR);
    private final Entrance entrance =
            new Entrance(
                    new OpenGate(),
                    new InMemoryPeople(cora, fatima, ada, tom, mina),
                    Entrance.Stores.inMemory(),
                    new Entrance.Clock(),
                    false);
    private final Actor administrator =
            new Actor(ada.id(), Set.of(Permission.SIGN_IN, Permission.MANAGE_SIGN_INS));

    public SignInPictures(Texts texts) {
        this.texts = texts;
        entrance.chosen(cora.id(), PASSWORD);
        entrance.chosen(fatima.id(), PASSWORD);
        entrance.chosen(ada.id(), PASSWORD);
        entrance.stores
                .passwords()
                .add(
                        new StaffPassword(
                                tom.id(),
                                Standing.OPEN,
                                "",
                                entrance.clock.instant(),
                                Optional.empty(),
                                0));
    }

    /** Each by its name. */
    public Map<String, Parent> all() {
        var all = new LinkedHashMap<String, Parent>();
        all.put("sign-in-password", at(this::askPassword));
        all.put("sign-in-wrong", at(this::guessWrong));
        all.put("sign-in-choose", at(model -> model.choose(line(model, tom))));
        all.put("sign-in-enrol", at(this::enrol));
        all.put("sign-in-codes", at(this::keepCodes));
        all.put("sign-in-code", at(this::enrol));
        all.put("access", access());
        all.put("access-server", LoginsPicture.of(texts));
        return all;
    }

    private void askPassword(SignInViewModel model) {
        model.choose(line(model, cora));
    }

    private void guessWrong(SignInViewModel model) {
        var line = line(model, cora);
        model.choose(line);
        for (var guess = 0; guess < 3; guess++) {
            model.givePassword(line, "something else".toCharArray());
        }
    }

    private void enrol(SignInViewModel model) {
        var line = line(model, fatima);
        model.choose(line);
        model.givePassword(line, PASSWORD.toCharArray());
    }

    /** Through the whole way in, up to the codes. */
    private void keepCodes(SignInViewModel model) {
        enrol(model);
        var asked = (SignInStep.Enrolling) model.stepProperty().get();
        model.enrol(
                asked,
                Totp.USUAL.code(asked.secret().bytes(), Totp.stepAt(entrance.clock.instant())));
    }

    private Parent at(Consumer<SignInViewModel> walk) {
        var background = new Direct();
        var doors =
                new SignInViewModel.Doors(
                        entrance.signIn,
                        entrance.personas,
                        entrance.found,
                        Optional.of(entrance.own));
        var model = new SignInViewModel(doors, CO_OP, background, Optional.empty(), _ -> {});
        walk.accept(model);
        return new SignInView(model, texts, background, false, () -> {});
    }

    private static People.Line line(SignInViewModel model, Person person) {
        var choosing = (SignInStep.Choosing) model.stepProperty().get();
        return choosing.personas().stream()
                .filter(it -> it.id().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private Parent access() {
        entrance.reset.handle(administrator, new ResetSignIn.Command(fatima.id(), false));
        var doors =
                new StaffViewModel.Doors(
                        entrance.staff, entrance.register, entrance.reset, entrance.clock);
        var staff = new StaffViewModel(administrator, doors, new Direct());
        staff.letIn(
                staff.staffProperty().get().stream()
                        .filter(it -> it.person().equals(mina.id()))
                        .findFirst()
                        .orElseThrow());
        return new AccessView(
                new AccessViewModel(administrator, entrance.change, new Direct()), staff, texts);
    }
}

package coop.equalcare.hatstand.identity.ui.server;

import coop.equalcare.hatstand.identity.domain.InMemoryServerLogins;
import coop.equalcare.hatstand.identity.ui.AccessView;
import coop.equalcare.hatstand.identity.ui.AccessViewModel;
import coop.equalcare.hatstand.identity.usecase.server.ChooseLoginPassword;
import coop.equalcare.hatstand.identity.usecase.server.EndLogin;
import coop.equalcare.hatstand.identity.usecase.server.GiveLogin;
import coop.equalcare.hatstand.identity.usecase.server.ListLogins;
import coop.equalcare.hatstand.identity.usecase.server.ServerProof;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.secrets.RandomBytes;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.OpenGate;

import javafx.scene.Parent;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Who can sign in where a server keeps the logins, for the pictures of every screen. */
public final class LoginsPicture {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private LoginsPicture() {}

    public static Parent of(Texts texts) {
        var ada = TestPeople.wearing("Ada Lord", Hat.ADMINISTRATOR);
        var cora = TestPeople.wearing("Cora Hirst", Hat.COORDINATOR);
        var fatima = TestPeople.wearing("Fatima Akhtar", Hat.FINANCE);
        var mina = TestPeople.wearing("Mina Shah", Hat.AUDITOR);
        var tom = TestPeople.wearing("Tom Greenwood", Hat.TRAINER);
        var people = new InMemoryPeople(ada, cora, fatima, mina, tom);
        var logins = new InMemoryServerLogins(ada.id(), NOW);
        logins.make(cora.id(), "cora_hirst", "SCRAM-SHA-256$");
        logins.make(fatima.id(), "fatima_akhtar", "SCRAM-SHA-256$");
        logins.connect(cora.id());
        logins.disable(fatima.id());
        var actor = new Actor(ada.id(), Set.of(Permission.SIGN_IN, Permission.MANAGE_SIGN_INS));
        var gate = new OpenGate();
        var random = RandomBytes.ofTheSystem();
        var doors =
                new LoginsViewModel.Doors(
                        new ListLogins(gate, people, logins, () -> NOW, texts.zone()),
                        new GiveLogin(gate, logins, random),
                        new EndLogin(gate, logins),
                        () -> NOW);
        var model = new LoginsViewModel(actor, doors, new Direct());
        model.linesProperty().get().stream()
                .filter(line -> line.person().equals(mina.id()))
                .findFirst()
                .ifPresent(line -> model.make(line, "mina_shah"));
        var proof = new ServerProof(gate, _ -> new Outcome.Done<>(true), () -> NOW);
        var choose = new ChooseLoginPassword(gate, people, logins, proof, random, "Invented");
        return new AccessView(
                new AccessViewModel(actor, choose, new Direct()),
                Optional.of(new LoginsCard(model, texts)),
                model::forgetCode,
                texts);
    }
}

package coop.equalcare.hatstand.identity;

import coop.equalcare.hatstand.identity.store.PostgresLogins;
import coop.equalcare.hatstand.identity.ui.AccessView;
import coop.equalcare.hatstand.identity.ui.AccessViewModel;
import coop.equalcare.hatstand.identity.ui.server.LoginsCard;
import coop.equalcare.hatstand.identity.ui.server.LoginsViewModel;
import coop.equalcare.hatstand.identity.usecase.Arrival;
import coop.equalcare.hatstand.identity.usecase.server.ChooseLoginPassword;
import coop.equalcare.hatstand.identity.usecase.server.EndLogin;
import coop.equalcare.hatstand.identity.usecase.server.GiveLogin;
import coop.equalcare.hatstand.identity.usecase.server.ListLogins;
import coop.equalcare.hatstand.identity.usecase.server.ServerProof;
import coop.equalcare.hatstand.identity.usecase.server.UnlockAtServer;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.secrets.RandomBytes;
import coop.equalcare.hatstand.shell.Desk;

import javafx.scene.Parent;

import java.time.InstantSource;
import java.util.Optional;

/** Logins at a server: who has one, and what they come in with. */
public final class ServerAccess {

    public final ListLogins listLogins;
    public final GiveLogin giveLogin;
    public final EndLogin endLogin;
    public final ChooseLoginPassword choosePassword;
    public final UnlockAtServer unlock;

    private final InstantSource clock;

    ServerAccess(
            House house,
            People people,
            String coOp,
            RandomBytes random,
            Arrival arrival,
            ServerProof.Server server) {
        var gate = house.gate();
        var logins = new PostgresLogins(house.sessions());
        clock = house.clock();
        listLogins = new ListLogins(gate, people, logins, clock, house.zone());
        giveLogin = new GiveLogin(gate, logins, random);
        endLogin = new EndLogin(gate, logins);
        var proof = new ServerProof(gate, server, clock);
        choosePassword = new ChooseLoginPassword(gate, people, logins, proof, random, coOp);
        unlock = new UnlockAtServer(gate, proof, arrival);
    }

    Parent open(Desk desk) {
        var doors = new LoginsViewModel.Doors(listLogins, giveLogin, endLogin, clock);
        var model = new LoginsViewModel(desk.actor(), doors, desk.background());
        return new AccessView(
                new AccessViewModel(desk.actor(), choosePassword, desk.background()),
                Optional.of(model)
                        .filter(LoginsViewModel::mayManage)
                        .map(it -> new LoginsCard(it, desk.texts())),
                model::forgetCode,
                desk.texts());
    }
}

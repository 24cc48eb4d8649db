package coop.equalcare.hatstand.payroll.ui.queues;

import coop.equalcare.hatstand.carelog.usecase.RegisterEnded;
import coop.equalcare.hatstand.payroll.usecase.ExportQueue;
import coop.equalcare.hatstand.payroll.usecase.OpenQueues;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.shell.Desk;

import javafx.scene.Parent;

import java.time.LocalDate;

/** Makes the screen of the queues for a desk. */
public final class QueueScreens {

    private final House house;
    private final RegisterEnded registerEnded;
    private final OpenQueues open;
    private final ExportQueue export;

    public QueueScreens(
            House house, RegisterEnded registerEnded, OpenQueues open, ExportQueue export) {
        this.house = house;
        this.registerEnded = registerEnded;
        this.open = open;
        this.export = export;
    }

    public Parent open(Desk desk) {
        var deeds =
                new QueuesViewModel.Deeds(
                        desk.actor(),
                        actor -> registerEnded.handle(actor, RegisterEnded.Command.USUAL),
                        open,
                        export);
        var model = new QueuesViewModel(deeds, desk.background(), desk.navigator());
        var today = LocalDate.ofInstant(house.clock().instant(), house.zone());
        return new QueuesView(
                model, new QueueWords(desk.texts(), today), desk.tables(), house.feed());
    }
}

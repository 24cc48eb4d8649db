package coop.equalcare.hatstand.rights;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.PersonPage;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.files.FolderMemory;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.rights.store.HibernatePersonRecords;
import coop.equalcare.hatstand.rights.ui.TakeOutView;
import coop.equalcare.hatstand.rights.ui.TakeOutViewModel;
import coop.equalcare.hatstand.rights.usecase.TakeOutRecord;
import coop.equalcare.hatstand.shell.Desk;

import javafx.scene.Node;

import java.util.List;

/** What a person may ask of whoever keeps things about them (UK GDPR, chapter 3). */
public final class RightsModule {

    public final TakeOutRecord takeOutRecord;

    /**
     * @param demo whether everybody is invented: what is taken out says so
     */
    public RightsModule(House house, boolean demo) {
        takeOutRecord =
                new TakeOutRecord(
                        house.gate(),
                        new HibernatePersonRecords(house.sessions()),
                        new SafeFile(),
                        house.clock(),
                        house.zone(),
                        demo);
    }

    /**
     * What is shown beside a person’s record.
     *
     * @param preferences remember which folder a record was last taken out to
     */
    public List<PersonPage> personPages(Preferences preferences) {
        var folder = new FolderMemory(preferences, "export.record.folder");
        return List.of(
                new PersonPage(
                        "rights.take_out.title",
                        "fth-download",
                        TakeOutRecord::isFor,
                        (person, desk) -> takeOut(person, desk, folder)));
    }

    private Node takeOut(PersonId person, Desk desk, FolderMemory folder) {
        var texts = desk.texts();
        var model =
                new TakeOutViewModel(
                        desk.actor(),
                        person,
                        takeOutRecord,
                        TakeOutView.forms(texts),
                        desk.jobs(),
                        folder);
        return new TakeOutView(model, texts);
    }
}

package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.audit.RememberedTrail;
import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.ledger.RememberedBook;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.database.Database;
import coop.equalcare.hatstand.platform.database.Databases;
import coop.equalcare.hatstand.platform.files.ConnectionProfiles;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.text.Texts;

import java.nio.file.Path;
import java.time.InstantSource;

/**
 * What the window and the command line share: where things are kept, words, the clock, and the way
 * to databases.
 */
record Program(
        Path home, Preferences preferences, Texts texts, Databases databases, InstantSource clock) {

    /** Which databases were used on this machine, without their secrets. */
    ConnectionProfiles connections() {
        return ConnectionProfiles.in(home);
    }

    DemoDatabase demo() {
        return new DemoDatabase(home, databases, clock);
    }

    /** A database that nobody has named yet is a co-op's own, with the home zone's days. */
    Hatstand over(Database database) {
        var coOp =
                CoOp.of(database.dataSource()).orElseGet(() -> new CoOp("", CoOp.HOME_ZONE, false));
        // A demo is made anew at will, so that its trail is no evidence of anything.
        var memory = coOp.demo() ? TrailMemory.NONE : new RememberedTrail(home, database.profile());
        return new Hatstand(
                database, coOp, clock, memory, new RememberedBook(home, database.profile()));
    }
}

package coop.equalcare.hatstand.platform.database;

class H2FeedTest extends FeedContract {

    private final ConnectionProfile.Standalone profile = TestFiles.newFile();

    @Override
    Database openDesk() {
        return ((Opening.Opened) databases.open(profile, TestFiles.secret())).database();
    }
}

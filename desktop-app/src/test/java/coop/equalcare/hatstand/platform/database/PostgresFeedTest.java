package coop.equalcare.hatstand.platform.database;

class PostgresFeedTest extends FeedContract {

    private final ConnectionProfile.Shared profile = TestServer.running().newDatabase();

    @Override
    Database openDesk() {
        return ((Opening.Opened) databases.open(profile, new char[0])).database();
    }
}

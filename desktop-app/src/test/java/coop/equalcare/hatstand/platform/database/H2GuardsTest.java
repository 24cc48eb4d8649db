package coop.equalcare.hatstand.platform.database;

class H2GuardsTest extends GuardsContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}

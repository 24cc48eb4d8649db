package coop.equalcare.hatstand.platform.database;

class PostgresGuardsTest extends GuardsContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}

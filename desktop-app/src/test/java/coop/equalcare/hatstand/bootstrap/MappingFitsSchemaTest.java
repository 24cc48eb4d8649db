package coop.equalcare.hatstand.bootstrap;

import static org.assertj.core.api.Assertions.assertThatCode;

import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;

import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every row class is read from the columns that the migrations made. The program itself does not
 * look again at each start: it checks that the migrations are those of its build.
 */
class MappingFitsSchemaTest {

    @ParameterizedTest
    @EnumSource
    void every_row_class_has_its_table_and_columns(Dialect dialect) {
        try (var database = TestDatabase.open(dialect, Hatstand.rows())) {
            var looking =
                    new HibernatePersistenceConfiguration("looking")
                            .managedClasses(Hatstand.rows())
                            .schemaToolingAction(Action.VALIDATE)
                            .property(
                                    AvailableSettings.JAKARTA_NON_JTA_DATASOURCE,
                                    database.dataSource());

            assertThatCode(() -> looking.createEntityManagerFactory().close())
                    .doesNotThrowAnyException();
        }
    }
}

package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.Age;
import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;

import java.time.LocalDate;
import java.util.List;

/** What one row of the list shows. */
sealed interface CareLogItem {

    /** An entry. */
    record Entry(CareLog.Line line) implements CareLogItem {

        /** Pending, and nobody says that it is not right. */
        boolean canBeConfirmed() {
            return line.entry().status() == EntryStatus.PENDING && !isQueried();
        }

        boolean isQueried() {
            return line.entry().openQuery().isPresent();
        }
    }

    /** Above the entries that have waited as long as each other. */
    record Waiting(Age age, List<Entry> entries) implements CareLogItem {}

    /** Above the entries that somebody says are not right. */
    record Queried(List<Entry> entries) implements CareLogItem {}

    /** Above the entries of one day. */
    record Day(LocalDate day, List<Entry> entries) implements CareLogItem {}

    /** The entries that this row stands for: itself, or those below it. */
    default List<Entry> standsFor() {
        return switch (this) {
            case Entry entry -> List.of(entry);
            case Waiting(var _, var entries) -> entries;
            case Queried(var entries) -> entries;
            case Day(var _, var entries) -> entries;
        };
    }
}

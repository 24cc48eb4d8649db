package coop.equalcare.hatstand.audit.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.util.List;

/** What was changed about people; the database writes it. */
public interface RecordHistory {

    /** The newest first. */
    List<RecordChange> of(PersonId person, int most);
}

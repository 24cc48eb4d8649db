package coop.equalcare.hatstand.rights.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.util.List;

/** Everything that the database keeps about somebody, whichever capability it belongs to. */
public interface PersonRecords {

    /**
     * Whether whoever looks is let in to the person's whole record, at this moment. On a server
     * that lasts half a minute from the line in the trail.
     */
    boolean isOpen(PersonId person);

    /** Nothing, where it is not open. */
    List<WholeRecord.Entry> read(RecordPart part, PersonId person);
}

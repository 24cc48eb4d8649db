package coop.equalcare.hatstand.rights.domain;

/** A form in which a whole record is written down. */
public interface RecordFile {

    /** Of its name, for example {@code pdf}. */
    String ending();

    byte[] bytes(WholeRecord whole);
}

package coop.equalcare.hatstand.rostering.domain.out;

/** A way to write a stretch of the rota down. */
public interface RotaFile {

    /** What the file is called, without its ending: only what every system can have in a name. */
    String name(RotaExtract extract);

    /** For example {@code pdf}. */
    String ending();

    byte[] bytes(RotaExtract extract);
}

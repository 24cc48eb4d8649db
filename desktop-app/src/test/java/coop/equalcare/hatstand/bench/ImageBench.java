package coop.equalcare.hatstand.bench;

/** Measures the packaged program, so it runs once that has been built. */
interface ImageBench extends Bench {

    /** The system property that names the image's launcher. */
    String LAUNCHER = "hatstand.image";
}

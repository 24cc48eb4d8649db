package coop.equalcare.hatstand.bench;

/** Measures something and reports it; {@code mvn -Pbench} runs them all, one after the other. */
@FunctionalInterface
public interface Bench {
    void run(BenchReport report) throws Exception;
}

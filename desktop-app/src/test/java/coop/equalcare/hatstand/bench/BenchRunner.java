package coop.equalcare.hatstand.bench;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs every {@link Bench} of this package, prints its figures, and keeps them in a file of JSON
 * beside those of an earlier step. {@code mvn -Pbench} calls it twice: first for the code, then,
 * with the property {@link ImageBench#LAUNCHER}, for the packaged program.
 */
public final class BenchRunner {

    private static final JsonMapper JSON = JsonMapper.shared();

    private BenchRunner() {}

    public static void main(String[] arguments) throws Exception {
        var file = Path.of(arguments[0]);
        var figures = new LinkedHashMap<String, Map<String, Object>>();
        var isForImage = System.getProperty(ImageBench.LAUNCHER) != null;
        if (isForImage && Files.exists(file)) {
            JSON.readTree(file)
                    .get("figures")
                    .forEach(
                            it ->
                                    figures.put(
                                            it.get("name").asString(),
                                            figure(
                                                    it.get("name").asString(),
                                                    it.get("value").asDouble(),
                                                    it.get("unit").asString())));
        }
        for (var type : benches()) {
            if (ImageBench.class.isAssignableFrom(type) == isForImage) {
                var report = new BenchReport();
                type.getDeclaredConstructor().newInstance().run(report);
                report.lines().forEach(line -> keep(line, figures));
            }
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Map.of("figures", List.copyOf(figures.values()))));
        // A toolkit or a server that a benchmark has started may still hold a thread.
        System.exit(0);
    }

    private static void keep(String line, Map<String, Map<String, Object>> figures) {
        System.out.println(line);
        var parts = line.split(" ", 3);
        figures.put(parts[0], figure(parts[0], Double.parseDouble(parts[1]), parts[2]));
    }

    private static Map<String, Object> figure(String name, double value, String unit) {
        var figure = new LinkedHashMap<String, Object>();
        figure.put("name", name);
        figure.put("value", value);
        figure.put("unit", unit);
        return figure;
    }

    private static List<Class<? extends Bench>> benches()
            throws IOException, URISyntaxException, ClassNotFoundException {
        var root = Path.of(Bench.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var found = new ArrayList<Class<? extends Bench>>();
        var folder = root.resolve(Bench.class.getPackageName().replace('.', '/'));
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith("Bench.class")) {
                    var type =
                            Class.forName(
                                    Bench.class.getPackageName()
                                            + "."
                                            + name.substring(0, name.length() - ".class".length()));
                    if (!type.isInterface() && Bench.class.isAssignableFrom(type)) {
                        found.add(type.asSubclass(Bench.class));
                    }
                }
            }
        }
        return found;
    }
}

package coop.equalcare.hatstand.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One file of words.
 *
 * @param capability the folder it lies in
 * @param language as in its name, empty for the first one
 * @param twice keys that stand in it more than once
 */
record Bundle(
        Path file,
        String capability,
        String language,
        SortedMap<String, String> texts,
        List<String> twice) {

    private static final Pattern NAME = Pattern.compile("messages(?:_(\\w+))?\\.properties");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static List<Bundle> all() {
        return SourceTree.bundles().stream().map(Bundle::read).toList();
    }

    /** The numbers of the values that a text shows; quoted braces are no placeholders. */
    static Set<Integer> placeholders(String text) {
        var numbers = new TreeSet<Integer>();
        var places = PLACEHOLDER.matcher(text.replace("'{'", ""));
        while (places.find()) {
            numbers.add(Integer.valueOf(places.group(1)));
        }
        return numbers;
    }

    private static Bundle read(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalStateException(file + " is no messages file");
        }
        var twice = new ArrayList<String>();
        var texts = new TreeMap<String, String>();
        var reader =
                new Properties() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public synchronized Object put(Object key, Object text) {
                        if (texts.put((String) key, (String) text) != null) {
                            twice.add((String) key);
                        }
                        return super.put(key, text);
                    }
                };
        try {
            reader.load(new StringReader(SourceTree.text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var language = name.group(1) == null ? "" : name.group(1);
        var capability = file.getParent().getFileName().toString();
        return new Bundle(file, capability, language, texts, twice);
    }
}

package coop.equalcare.hatstand.bootstrap.cli;

import coop.equalcare.hatstand.platform.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Our words under the names by which picocli looks for them: {@code bootstrap.help.demo_create}
 * describes {@code hatstand demo create}; options name their key themselves.
 */
final class HelpWords extends ResourceBundle {

    private static final String DESCRIPTION = "bootstrap.help.";
    private static final String HEADING = "bootstrap.heading.";

    private final Map<String, String> words = new HashMap<>();

    HelpWords(Texts texts, ResourceBundle bundle) {
        for (var key : bundle.keySet()) {
            if (key.startsWith(DESCRIPTION)) {
                var command = key.substring(DESCRIPTION.length()).replace('_', '.');
                words.put(command + ".usage.description", texts.get(key));
            } else if (key.startsWith(HEADING)) {
                var heading = key.substring(HEADING.length());
                var gap = heading.equals("synopsis") ? "" : "%n";
                words.put("usage." + heading + "Heading", gap + texts.get(key) + "%n");
            } else {
                words.put(key, texts.get(key));
            }
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}

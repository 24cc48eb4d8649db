package coop.equalcare.hatstand.platform.paper;

import java.util.List;
import java.util.Optional;

/**
 * What is to be on paper, before it is set in pages: a title, and blocks of lines.
 *
 * @param stamp stands above every page, for example that all of it is invented
 */
public record Sheet(String title, String subtitle, Optional<String> stamp, List<Block> blocks) {

    public Sheet {
        blocks = List.copyOf(blocks);
    }

    /** A heading and what is below it. */
    public record Block(String heading, List<Line> lines) {

        public Block {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param when on the left, or nothing
     * @param more below, in smaller letters, or nothing
     */
    public record Line(String when, String what, String more) {}
}

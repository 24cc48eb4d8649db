package coop.equalcare.hatstand.platform.paper;

import java.util.List;

/** One page of A4, upright. */
public record Page(List<Mark> marks) {

    /** In points, as ISO 216 has it. */
    public static final double WIDTH = 595.28;

    public static final double HEIGHT = 841.89;

    public Page {
        marks = List.copyOf(marks);
    }
}

package coop.equalcare.hatstand.platform.paper;

/** How heavy letters are; the program ships these cuts of its typeface. */
public enum Weight {
    REGULAR("Regular"),
    SEMI_BOLD("SemiBold"),
    BOLD("Bold");

    private final String cut;

    Weight(String cut) {
        this.cut = cut;
    }

    String file() {
        return "/coop/equalcare/hatstand/shell/fonts/Inter-" + cut + ".ttf";
    }
}

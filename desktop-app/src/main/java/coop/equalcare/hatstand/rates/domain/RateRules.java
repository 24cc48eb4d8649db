package coop.equalcare.hatstand.rates.domain;

import coop.equalcare.hatstand.kernel.Finding;

import java.util.List;
import java.util.stream.Stream;

/**
 * What has to hold for a new rate or code. The form asks while one types, the use case asks again.
 */
public final class RateRules {

    /** £500 an hour: above it somebody has typed pounds for pence or left out the point. */
    private static final long HIGHEST_PENCE = 50_000;

    private RateRules() {}

    /** RAT-4. */
    public static List<Finding> check(long pencePerHour, String source) {
        return Stream.of(
                        blockIf(
                                pencePerHour <= 0 || pencePerHour > HIGHEST_PENCE,
                                "rates.rule.amount"),
                        blockIf(
                                source.isBlank() || source.length() > Rate.LONGEST_SOURCE,
                                "rates.rule.source"))
                .flatMap(found -> found)
                .toList();
    }

    /** RAT-5. */
    public static List<Finding> check(String code, String name) {
        return Stream.of(
                        blockIf(
                                code.isBlank() || code.length() > PayElement.LONGEST_CODE,
                                "rates.rule.code"),
                        blockIf(
                                name.isBlank() || name.length() > PayElement.LONGEST_NAME,
                                "rates.rule.name"))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Finding> blockIf(boolean broken, String key) {
        return broken ? Stream.of(Finding.block(key)) : Stream.empty();
    }
}

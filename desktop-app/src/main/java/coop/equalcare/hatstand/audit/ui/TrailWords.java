package coop.equalcare.hatstand.audit.ui;

import coop.equalcare.hatstand.audit.domain.RecordChange;
import coop.equalcare.hatstand.audit.domain.TrailEvents;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.platform.text.Texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Events and changes in words. */
public final class TrailWords {

    private static final String REFUSED = "_refused";

    /** Whoever asks before they have signed in. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Texts texts;

    public TrailWords(Texts texts) {
        this.texts = texts;
    }

    /** For example {@code 24 Nov 2026 09:05:31}. */
    public String when(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", texts.locale())
                .format(moment.atZone(texts.zone()));
    }

    public String day(Instant moment) {
        return texts.date(LocalDate.ofInstant(moment, texts.zone()));
    }

    public String time(Instant moment) {
        return texts.time(moment);
    }

    public String who(TrailEvents.Line line) {
        var actor = line.actor().orElseGet(() -> nobody(line));
        return line.onBehalfOf().map(it -> texts.get("audit.trail.for", actor, it)).orElse(actor);
    }

    private String nobody(TrailEvents.Line line) {
        return line.event().actor().value().equals(NOBODY)
                ? texts.get("audit.trail.front_desk")
                : past(line.event().login());
    }

    /** A login that is nobody’s. */
    public String past(String login) {
        return texts.get("audit.trail.login", login);
    }

    /** What a later version wrote is shown as it stands. */
    public String what(String action) {
        if (action.endsWith(REFUSED)) {
            var tried = action.substring(0, action.length() - REFUSED.length());
            return texts.get("audit.trail.refused", what(tried));
        }
        var key = "audit.action.%s".formatted(action.replace('.', '_'));
        return texts.has(key) ? texts.get(key) : action;
    }

    public String about(TrailEvents.Line line) {
        if (line.event().subject().equals(NOBODY)) {
            return "";
        }
        return line.subject()
                .orElseGet(
                        () ->
                                texts.get(
                                        "audit.trail.record",
                                        line.event().subject().toString().substring(24)));
    }

    public String why(TrailEvents.Line line) {
        return line.event().purpose().map(this::purpose).orElse("");
    }

    private String purpose(String name) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().equals(name))
                .findFirst()
                .map(texts::name)
                .orElse(name);
    }

    List<String> heads() {
        return List.of(
                texts.get("audit.trail.when"),
                texts.get("audit.trail.who"),
                texts.get("audit.trail.what"),
                texts.get("audit.trail.about"),
                texts.get("audit.trail.why"));
    }

    List<String> cells(TrailEvents.Line line) {
        return List.of(
                when(line.event().at()),
                who(line),
                what(line.event().action()),
                about(line),
                why(line));
    }

    String field(RecordChange change) {
        var key = "audit.field.%s".formatted(change.part() + "_" + change.field());
        return texts.has(key) ? texts.get(key) : change.field();
    }

    /** What is chosen from a list by its name, days as everywhere; all else as it was typed. */
    private String value(RecordChange change, String value) {
        return switch (change.field()) {
            case "hat" -> named("people.hat.", value);
            case "contact_by" -> named("people.contactby.", value);
            case "engagement" -> named("people.engagement.", value);
            case "since", "until", "expires_on" -> texts.date(LocalDate.parse(value));
            default -> value;
        };
    }

    /** What a later version wrote is shown as it stands. */
    private String named(String keys, String value) {
        return texts.has(keys + value) ? texts.get(keys + value) : value;
    }

    public String change(RecordChange change) {
        var before = change.before().map(it -> value(change, it)).orElse("");
        var after = change.after().map(it -> value(change, it)).orElse("");
        if (before.isEmpty()) {
            return texts.get("audit.history.added", field(change), after);
        }
        return after.isEmpty()
                ? texts.get("audit.history.removed", field(change), before)
                : texts.get("audit.history.changed", field(change), before, after);
    }
}

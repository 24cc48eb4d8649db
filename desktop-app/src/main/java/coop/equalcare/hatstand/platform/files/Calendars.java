package coop.equalcare.hatstand.platform.files;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/**
 * Writes calendar files as RFC 5545 has them, for whatever calendar somebody uses.
 *
 * <p>Times are moments, in UTC: on the night when an hour comes twice no other way says which of
 * the two is meant, and every calendar shows them by the clock of where it is.
 */
public final class Calendars {

    /**
     * @param uid the same for the same thing in every file, so that a calendar replaces it
     * @param edition counts its changes
     */
    public record Event(
            String uid,
            int edition,
            Instant start,
            Instant end,
            String summary,
            String description) {}

    private static final String WHO_WROTE_IT = "-//Hatstand//Rota//EN";

    private Calendars() {}

    /**
     * @param made when it was written
     */
    public static byte[] write(String name, Instant made, List<Event> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId(WHO_WROTE_IT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        events.forEach(event -> calendar.add(event(event, made)));
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(true).output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static VEvent event(Event event, Instant made) {
        var entry = new VEvent(false);
        entry.add(new Uid(event.uid()));
        entry.add(new DtStamp(made));
        entry.add(new DtStart<>(event.start()));
        entry.add(new DtEnd<>(event.end()));
        entry.add(new Sequence(event.edition()));
        entry.add(new Summary(event.summary()));
        if (!event.description().isEmpty()) {
            entry.add(new Description(event.description()));
        }
        return entry;
    }
}

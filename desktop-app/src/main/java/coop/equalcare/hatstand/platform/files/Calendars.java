package coop.equalcare.hatstand.platform.files;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.CalendarScale;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
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
        var calendar = new ICalendar();
        calendar.setProductId(WHO_WROTE_IT);
        calendar.setCalendarScale(CalendarScale.gregorian());
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        events.forEach(event -> calendar.addEvent(event(event, made)));
        var bytes = new ByteArrayOutputStream();
        try (var writer = new ICalWriter(bytes, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static VEvent event(Event event, Instant made) {
        var entry = new VEvent();
        entry.setUid(event.uid());
        entry.setDateTimeStamp(moment(made));
        entry.setDateStart(moment(event.start()));
        entry.setDateEnd(moment(event.end()));
        entry.setSequence(event.edition());
        entry.setSummary(event.summary());
        if (!event.description().isEmpty()) {
            entry.setDescription(event.description());
        }
        return entry;
    }

    private static ICalDate moment(Instant instant) {
        var utc = instant.atOffset(ZoneOffset.UTC);
        var parts =
                new DateTimeComponents(
                        utc.getYear(),
                        utc.getMonthValue(),
                        utc.getDayOfMonth(),
                        utc.getHour(),
                        utc.getMinute(),
                        utc.getSecond(),
                        true);
        return new ICalDate(parts, true);
    }
}

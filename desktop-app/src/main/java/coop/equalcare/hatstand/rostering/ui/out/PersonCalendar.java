package coop.equalcare.hatstand.rostering.ui.out;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.files.Calendars;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.out.RotaExtract;
import coop.equalcare.hatstand.rostering.domain.out.RotaFile;

/** One person's bookings for the calendar on their telephone. */
record PersonCalendar(PersonId person, Texts texts) implements RotaFile {

    @Override
    public String name(RotaExtract extract) {
        return "calendar-" + extract.days().getFirst();
    }

    @Override
    public String ending() {
        return "ics";
    }

    @Override
    public byte[] bytes(RotaExtract extract) {
        var events = extract.of(person).stream().map(booking -> event(booking, extract)).toList();
        var name = texts.get("rostering.out.calendar.name", extract.board().nameOf(person));
        return Calendars.write(marked(name, extract), extract.made(), events);
    }

    private Calendars.Event event(Booking booking, RotaExtract extract) {
        return new Calendars.Event(
                booking.id().value() + "@hatstand",
                booking.version(),
                booking.when().start(),
                booking.when().end(),
                marked(summary(booking, extract), extract),
                booking.neededSkill()
                        .map(skill -> texts.get("rostering.out.calendar.needs", skill))
                        .orElse(""));
    }

    private String summary(Booking booking, RotaExtract extract) {
        var other =
                extract.other(booking, person)
                        .orElseGet(() -> texts.get("rostering.board.card.open"));
        return texts.get("rostering.out.calendar.summary", other, booking.kind());
    }

    private String marked(String text, RotaExtract extract) {
        return extract.isDemo() ? texts.get("rostering.out.demo.mark") + " " + text : text;
    }
}

package coop.equalcare.hatstand.bench;

import com.calendarfx.model.Calendar;
import com.calendarfx.model.CalendarSource;
import com.calendarfx.model.Entry;
import com.calendarfx.model.Resource;
import com.calendarfx.view.DayEntryView;
import com.calendarfx.view.ResourcesView;

import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.TestBookings;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;

import java.util.List;

/** The peer: CalendarFX's resources view with the same bookings, set up as its manual says. */
final class CalendarFxWeek {

    private final ResourcesView<Resource<String>> view = new ResourcesView<>();

    CalendarFxWeek(List<Booking> bookings) {
        view.setNumberOfDays(7);
        view.setDate(FullWeek.MONDAY);
        view.setType(ResourcesView.Type.RESOURCES_OVER_DATES);
        for (int i = 0; i < FullWeek.WORKERS; i++) {
            var resource = new Resource<>(FullWeek.workerName(i));
            var calendar = new Calendar<String>(FullWeek.workerName(i));
            bookings.subList(i * 21, i * 21 + 21)
                    .forEach(booking -> calendar.addEntry(entry(booking)));
            var source = new CalendarSource(FullWeek.workerName(i));
            source.getCalendars().add(calendar);
            resource.getCalendarSources().setAll(List.of(source));
            view.getResources().add(resource);
        }
    }

    private static Entry<String> entry(Booking booking) {
        var entry = new Entry<String>(FullWeek.supportedName(booking.supported()));
        entry.setInterval(
                booking.when().start().atZone(TestBookings.LONDON),
                booking.when().end().atZone(TestBookings.LONDON));
        return entry;
    }

    Parent view() {
        return view;
    }

    /** All are there: it fills itself in several steps. */
    boolean isComplete() {
        return entriesIn(view) >= FullWeek.BOOKINGS;
    }

    private static int entriesIn(Node node) {
        if (node instanceof DayEntryView) {
            return 1;
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .mapToInt(CalendarFxWeek::entriesIn)
                        .sum()
                : 0;
    }

    static int nodesIn(Node node) {
        return node instanceof Parent parent
                ? 1
                        + parent.getChildrenUnmodifiable().stream()
                                .mapToInt(CalendarFxWeek::nodesIn)
                                .sum()
                : 1;
    }

    ScrollBar scrollBar() {
        return view.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(
                        bar ->
                                bar.getOrientation() == Orientation.VERTICAL
                                        && bar.getMax() > bar.getMin())
                .findFirst()
                .orElseThrow();
    }
}

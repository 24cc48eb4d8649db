package coop.equalcare.hatstand.rostering.ui.out;

import coop.equalcare.hatstand.platform.files.Csv;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.out.RotaExtract;
import coop.equalcare.hatstand.rostering.domain.out.RotaFile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The bookings of some days for a spreadsheet, a row for each. */
record RotaTable(Texts texts) implements RotaFile {

    private static final List<String> COLUMNS =
            List.of(
                    "date",
                    "start",
                    "end_date",
                    "end",
                    "minutes",
                    "kind",
                    "supported",
                    "worker",
                    "skill");

    @Override
    public String name(RotaExtract extract) {
        return "rota-" + extract.days().getFirst();
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public byte[] bytes(RotaExtract extract) {
        var rows = new ArrayList<List<String>>();
        var header =
                COLUMNS.stream()
                        .map(column -> texts.get("rostering.out.column." + column))
                        .toList();
        rows.add(marked(header, extract));
        extract.bookings().forEach(booking -> rows.add(marked(row(booking, extract), extract)));
        return Csv.write(Csv.Reader.SPREADSHEET, rows);
    }

    private List<String> row(Booking booking, RotaExtract extract) {
        var zone = extract.board().zone();
        var start = booking.when().start().atZone(zone);
        var end = booking.when().end().atZone(zone);
        return List.of(
                start.toLocalDate().toString(),
                texts.time(start.toLocalTime()),
                end.toLocalDate().toString(),
                texts.time(end.toLocalTime()),
                String.valueOf(Duration.between(start, end).toMinutes()),
                texts.name(booking.kind()),
                extract.board().nameOf(booking.supported()),
                booking.worker().map(extract.board()::nameOf).orElse(""),
                booking.neededSkill().orElse(""));
    }

    /** Every row of an invented co-op says so, however the rows are sorted. */
    private List<String> marked(List<String> cells, RotaExtract extract) {
        return extract.isDemo()
                ? Stream.concat(cells.stream(), Stream.of(texts.get("rostering.out.demo.mark")))
                        .toList()
                : cells;
    }
}

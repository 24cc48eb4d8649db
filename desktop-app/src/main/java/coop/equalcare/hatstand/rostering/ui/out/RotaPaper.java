package coop.equalcare.hatstand.rostering.ui.out;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.paper.Composer;
import coop.equalcare.hatstand.platform.paper.Page;
import coop.equalcare.hatstand.platform.paper.Pdf;
import coop.equalcare.hatstand.platform.paper.Sheet;
import coop.equalcare.hatstand.rostering.domain.out.RotaExtract;
import coop.equalcare.hatstand.rostering.domain.out.RotaFile;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rota on paper, as it is looked at, printed and saved: the same pages each time.
 *
 * @param person whose sheet it is, if it is one person's
 */
record RotaPaper(OutKind kind, Optional<PersonId> person, boolean isLarge, BoardWords words)
        implements RotaFile {

    @Override
    public String name(RotaExtract extract) {
        return "rota-"
                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + "-"
                + extract.days().getFirst()
                + (isLarge ? "-large" : "");
    }

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public byte[] bytes(RotaExtract extract) {
        return Pdf.of(pages(extract), sheet(extract).title());
    }

    List<Page> pages(RotaExtract extract) {
        var made = new SheetWriter(words).format("EEE d MMM yyyy HH:mm", extract.made());
        return Composer.compose(
                sheet(extract),
                isLarge,
                (page, pages) -> words.texts().get("rostering.out.footer", page, pages, made));
    }

    private Sheet sheet(RotaExtract extract) {
        var writer = new SheetWriter(words);
        return switch (kind) {
            case PERSON_WEEK -> writer.personWeek(extract, person.orElseThrow());
            case DAY -> writer.day(extract);
            case HAND_OVER -> new HandOver(writer, extract).sheet();
            case WEEK, TABLE, CALENDAR -> writer.weekOfAll(extract);
        };
    }
}

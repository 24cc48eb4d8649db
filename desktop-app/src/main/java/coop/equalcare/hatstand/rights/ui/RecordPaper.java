package coop.equalcare.hatstand.rights.ui;

import coop.equalcare.hatstand.platform.paper.Composer;
import coop.equalcare.hatstand.platform.paper.Pdf;
import coop.equalcare.hatstand.platform.paper.Sheet;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rights.domain.LeftOut;
import coop.equalcare.hatstand.rights.domain.RecordFile;
import coop.equalcare.hatstand.rights.domain.WholeRecord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole record to be read: what there is, and what there is nothing of. */
record RecordPaper(Texts texts) implements RecordFile {

    /** Of one kind: more than anybody reads on paper. The newest are shown. */
    static final int MOST = 500;

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public byte[] bytes(WholeRecord whole) {
        var sheet = sheet(whole);
        var made = new RecordWords(texts).moment(whole.made());
        return Pdf.of(
                Composer.compose(
                        sheet,
                        false,
                        (page, pages) -> texts.get("rights.record.footer", page, pages, made)),
                sheet.title());
    }

    Sheet sheet(WholeRecord whole) {
        var words = new RecordWords(texts);
        var blocks = new ArrayList<Sheet.Block>();
        whole.parts().stream()
                .filter(part -> !part.entries().isEmpty())
                .map(part -> block(part, words))
                .forEach(blocks::add);
        blocks.add(nothing(whole, words));
        blocks.add(leftOut());
        return new Sheet(
                texts.get("rights.record.title", whole.name()),
                texts.get("rights.record.subtitle"),
                whole.demo()
                        ? Optional.of(texts.get("rights.record.demo"))
                        : Optional.<String>empty(),
                blocks);
    }

    private Sheet.Block block(WholeRecord.Part part, RecordWords words) {
        var entries = part.entries();
        var cut = Math.max(0, entries.size() - MOST);
        var lines =
                entries.stream()
                        .skip(cut)
                        .map(
                                entry ->
                                        new Sheet.Line(
                                                words.when(part.kind(), entry),
                                                words.lead(part.kind(), entry),
                                                words.more(part.kind(), entry)));
        var older =
                cut == 0
                        ? Stream.<Sheet.Line>empty()
                        : Stream.of(line(texts.get("rights.record.older", cut)));
        return new Sheet.Block(words.title(part.kind()), Stream.concat(older, lines).toList());
    }

    private Sheet.Block nothing(WholeRecord whole, RecordWords words) {
        return new Sheet.Block(
                texts.get("rights.record.nothing"),
                whole.parts().stream()
                        .filter(part -> part.entries().isEmpty())
                        .map(part -> line(words.title(part.kind())))
                        .toList());
    }

    private Sheet.Block leftOut() {
        return new Sheet.Block(
                texts.get("rights.record.left_out"),
                Stream.concat(
                                Stream.of(texts.get("rights.record.held_back")),
                                Arrays.stream(LeftOut.values()).map(texts::name))
                        .map(RecordPaper::line)
                        .toList());
    }

    private static Sheet.Line line(String words) {
        return new Sheet.Line("", "", words);
    }

    /** The forms in which a person gets their record. */
    static List<RecordFile> both(Texts texts) {
        return List.of(new RecordPaper(texts), new RecordJson(texts));
    }
}

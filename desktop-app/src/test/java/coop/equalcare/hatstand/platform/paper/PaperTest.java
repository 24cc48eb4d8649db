package coop.equalcare.hatstand.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

class PaperTest {

    private static final Typeface TYPEFACE = new Typeface();

    private static final List<String> NAMES =
            List.of("Siobhán O’Hara", "Bela Kovács", "Łucja Żółć", "Ștefan Țurcanu", "Ŵyn Ŷnyr");

    @Test
    void names_are_read_back_as_they_were_written() throws IOException {
        var pages = Composer.compose(sheet(lines(NAMES)), false, PaperTest::footer);

        var text = read(Pdf.of(pages, "Rota"), PaperTest::text);

        assertThat(text).contains(NAMES).contains("DEMO", "Week of everybody", "Page 1 of 1");
    }

    @Test
    void every_font_is_in_the_file() throws IOException {
        var pages = Composer.compose(sheet(lines(NAMES)), false, PaperTest::footer);

        var fonts = read(Pdf.of(pages, "Rota"), PaperTest::embedded);

        assertThat(fonts).isNotEmpty().doesNotContain(false);
    }

    @Test
    void a_name_in_another_script_is_drawn_and_stops_nothing() throws IOException {
        var names = List.of("محمد", "王小明", "דוד", "Nina");
        var pages = Composer.compose(sheet(lines(names)), false, PaperTest::footer);

        assertThat(read(Pdf.of(pages, "Rota"), PaperTest::text)).contains("Nina");
    }

    @Test
    void what_does_not_fit_goes_on_and_every_page_says_that_all_is_invented() {
        var many = IntStream.range(0, 200).mapToObj(it -> "Person " + it).toList();

        var pages = Composer.compose(sheet(lines(many)), false, PaperTest::footer);

        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages)
                .allSatisfy(
                        page -> {
                            assertThat(words(page)).contains("DEMO: all invented");
                            assertThat(page.marks()).allMatch(PaperTest::isOnThePage);
                        });
        assertThat(pages.stream().flatMap(page -> words(page).stream())).containsAll(many);
    }

    @Test
    void large_print_has_eighteen_points() {
        var pages = Composer.compose(sheet(lines(NAMES)), true, PaperTest::footer);

        assertThat(pages.getFirst().marks())
                .filteredOn(
                        mark -> mark instanceof Mark.Words words && NAMES.contains(words.text()))
                .hasSize(NAMES.size())
                .allMatch(mark -> mark instanceof Mark.Words words && words.size() == 18);
    }

    @Test
    void a_long_reason_is_broken_between_words() {
        var reason = "because the family has come to stay until the end of the week ".repeat(6);
        var line = new Sheet.Line("Tue 09:00–10:00", "Rose", reason);

        var pages = Composer.compose(sheet(List.of(line)), false, PaperTest::footer);

        assertThat(String.join(" ", words(pages.getFirst()))).contains(reason.strip());
        assertThat(pages.getFirst().marks()).allMatch(PaperTest::isOnThePage);
    }

    @Test
    void a_name_without_a_space_is_broken_between_letters_and_loses_none() {
        var name = "Wilhelmina👩🏽‍🦽".repeat(20);
        var line = new Sheet.Line("Tue 09:00–10:00", name, "visit");

        var page = Composer.compose(sheet(List.of(line)), false, PaperTest::footer).getFirst();

        assertThat(String.join("", words(page))).contains(name);
        assertThat(page.marks()).allMatch(PaperTest::isOnThePage);
        assertThat(words(page)).noneMatch(it -> it.startsWith("\u200d"));
    }

    private static Sheet sheet(List<Sheet.Line> lines) {
        return new Sheet(
                "Week of everybody",
                "23 – 29 November 2026",
                Optional.of("DEMO: all invented"),
                List.of(new Sheet.Block("Tuesday", lines)));
    }

    private static List<Sheet.Line> lines(List<String> names) {
        return names.stream().map(it -> new Sheet.Line("09:00–10:00", it, "visit")).toList();
    }

    private static String footer(int page, int pages) {
        return "Page %d of %d".formatted(page, pages);
    }

    private static List<String> words(Page page) {
        return page.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    private static boolean isOnThePage(Mark mark) {
        return switch (mark) {
            case Mark.Words words ->
                    words.y() <= Page.HEIGHT && words.x() + widthOf(words) <= Page.WIDTH;
            case Mark.Rule(var _, var until, var y) -> until <= Page.WIDTH && y <= Page.HEIGHT;
        };
    }

    private static double widthOf(Mark.Words words) {
        return TYPEFACE.widthOf(words.weight(), words.size(), words.text());
    }

    private static <T> T read(byte[] bytes, Function<PDDocument, T> question) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return question.apply(document);
        }
    }

    private static String text(PDDocument document) {
        try {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Boolean> embedded(PDDocument document) {
        var resources = document.getPage(0).getResources();
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(
                        name -> {
                            try {
                                return resources.getFont(name).isEmbedded();
                            } catch (IOException broken) {
                                throw new UncheckedIOException(broken);
                            }
                        })
                .toList();
    }
}

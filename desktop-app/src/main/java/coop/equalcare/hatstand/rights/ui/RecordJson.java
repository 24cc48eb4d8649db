package coop.equalcare.hatstand.rights.ui;

import coop.equalcare.hatstand.platform.files.Json;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rights.domain.LeftOut;
import coop.equalcare.hatstand.rights.domain.RecordFile;
import coop.equalcare.hatstand.rights.domain.WholeRecord;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The whole record for other programs: the same names as in the database, nothing cut off. */
record RecordJson(Texts texts) implements RecordFile {

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public byte[] bytes(WholeRecord whole) {
        var content = new LinkedHashMap<String, Object>();
        content.put("person", whole.person().value().toString());
        content.put("made", whole.made().toString());
        content.put("demo", whole.demo());
        content.put("about", texts.get("rights.record.subtitle"));
        content.put("held_back", texts.get("rights.record.held_back"));
        content.put("left_out", Arrays.stream(LeftOut.values()).map(this::leftOut).toList());
        var parts = new LinkedHashMap<String, Object>();
        for (var part : whole.parts()) {
            parts.put(part.kind().code(), part.entries().stream().map(RecordJson::entry).toList());
        }
        content.put("records", parts);
        return Json.write(content);
    }

    private Map<String, Object> leftOut(LeftOut what) {
        var said = new LinkedHashMap<String, Object>();
        said.put("why", texts.name(what));
        said.put("columns", List.copyOf(what.columns()));
        return said;
    }

    private static Map<String, Object> entry(WholeRecord.Entry entry) {
        var values = new LinkedHashMap<String, Object>();
        entry.fields().forEach(field -> values.put(field.name(), plain(field.value())));
        return values;
    }

    /** Moments, dates and clock times as ISO 8601 has them. */
    private static Object plain(Object value) {
        return switch (value) {
            case Number number -> number;
            case Boolean said -> said;
            default -> value.toString();
        };
    }
}

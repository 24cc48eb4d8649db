package coop.equalcare.hatstand.platform.files;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/** A file that other programs read and people can read too: UTF-8, one value on a line. */
public final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /**
     * @param content texts, numbers, yes or no, lists and maps of such, in their order
     */
    public static byte[] write(Map<String, Object> content) {
        return MAPPER.writeValueAsBytes(content);
    }
}

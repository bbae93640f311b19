package org.residencytracker.platform.store.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** A body as JSON text and back, types kept: whole numbers {@code Long}, others {@code Double}. */
public final class BodyJson {
    private static final TypeReference<LinkedHashMap<String, Object>> BODY = new TypeReference<>() {};
    /** Ids are names in many documents; a table of all names ever read is slower than reading each. */
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build())
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BodyJson() {}

    public static String write(Map<String, ?> body) {
        try {
            return MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * The body of a text.
     *
     * @throws IllegalArgumentException when the text is not an object in JSON
     */
    public static Map<String, Object> read(String json) {
        try {
            Map<String, Object> body = MAPPER.readValue(json, BODY);
            if (body == null) {
                throw new IllegalArgumentException("Not an object");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

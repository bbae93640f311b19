package org.residencytracker.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Turns a record into the body of a document and back. Instants become UTC texts of fixed width in microseconds, civil dates
 * ISO texts, decimals plain texts, so that their byte order is their order; empty optionals are left out.
 */
public final class RecordCodec<T extends Record> {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final TypeReference<LinkedHashMap<String, Object>> BODY = new TypeReference<>() {};
    private static final ObjectMapper MAPPER = mapper();

    private final Class<T> type;

    public RecordCodec(Class<T> type) {
        this.type = type;
    }

    /** The fixed-width text under which an instant is stored, for filters on it. */
    public static String text(Instant instant) {
        return INSTANT.format(instant.truncatedTo(ChronoUnit.MICROS));
    }

    /** The record as a body. */
    public Map<String, Object> encode(T value) {
        return MAPPER.convertValue(value, BODY);
    }

    /** The record as a body that keeps the fields of the body before which this version does not know. */
    public Map<String, Object> encodeOver(Map<String, Object> before, T value) {
        Map<String, Object> body = new LinkedHashMap<>(before);
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(body::remove);
        body.putAll(encode(value));
        return body;
    }

    /** The record of a body; fields it does not know are passed over. */
    public T decode(Map<String, Object> body) {
        return MAPPER.convertValue(body, type);
    }

    private static ObjectMapper mapper() {
        SimpleModule texts = new SimpleModule();
        texts.addSerializer(Instant.class, new FixedWidthInstant());
        texts.addSerializer(BigDecimal.class, new ToStringSerializer(BigDecimal.class));
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(texts)
                .serializationInclusion(JsonInclude.Include.NON_ABSENT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    private static final class FixedWidthInstant extends StdSerializer<Instant> {
        FixedWidthInstant() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(text(value));
        }
    }
}

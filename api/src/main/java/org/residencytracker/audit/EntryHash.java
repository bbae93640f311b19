package org.residencytracker.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;
import org.residencytracker.platform.id.Sha256;

/**
 * SHA-256, in lower-case hexadecimal, over the canonical JSON of an entry: every stored field but the hash itself, names in
 * code unit order at each level, no white space, UTF-8. It covers fields that this version does not know.
 */
final class EntryHash {
    static final String FIELD = "hash";
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private EntryHash() {}

    static String of(Map<String, ?> body) {
        Map<String, Object> hashed = new TreeMap<>(body);
        hashed.remove(FIELD);
        try {
            return Sha256.hex(CANONICAL.writeValueAsString(hashed));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored entry cannot be hashed", e);
        }
    }
}

package org.residencytracker.audit;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Brings the facts of an event into the types that a document keeps, so that what is hashed is what is read back. */
final class AuditDetails {
    private AuditDetails() {}

    static Map<String, Object> plain(Map<?, ?> facts) {
        Map<String, Object> plain = new TreeMap<>();
        facts.forEach((name, value) -> plain.put(String.valueOf(name), plainValue(value)));
        return plain;
    }

    private static Object plainValue(Object value) {
        return switch (value) {
            case Boolean bool -> bool;
            case Integer number -> number.longValue();
            case Long number -> number;
            case Map<?, ?> map -> plain(map);
            case Collection<?> list ->
                list.stream().map(AuditDetails::plainValue).toList();
            default -> value.toString();
        };
    }
}

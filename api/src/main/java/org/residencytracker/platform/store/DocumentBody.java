package org.residencytracker.platform.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What both engines take as a body: field names {@code [a-z][A-Za-z0-9]*} at the top (any key of up to 200 characters in
 * nested maps), texts, whole numbers, floating-point numbers, booleans, null, lists and maps to a depth of 10, no list directly
 * in a list. Instants, civil dates and decimals are texts; the json codec writes them so that their byte order is their order.
 */
public final class DocumentBody {
    private static final int MAX_DEPTH = 10;
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9]{0,99}");

    private DocumentBody() {}

    /** An unmodifiable deep copy in canonical types; whole numbers become {@code Long}. */
    public static Map<String, Object> copyOf(Map<String, ?> body) {
        body.keySet().forEach(DocumentBody::requireFieldName);
        return copyMap(body, 1);
    }

    /**
     * The body itself, unmodifiable all through, for an engine that has just read what it once stored. Nothing is checked or copied,
     * and nobody else may have kept the maps and lists.
     */
    public static Map<String, Object> sealed(Map<String, Object> body) {
        body.replaceAll((name, value) -> sealedValue(value));
        return Collections.unmodifiableMap(body);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // null is a legal value of a field
    private static Object sealedValue(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> sealed((Map<String, Object>) map);
            case List<?> list -> {
                List<Object> elements = (List<Object>) list;
                elements.replaceAll(DocumentBody::sealedValue);
                yield Collections.unmodifiableList(elements);
            }
            case null, default -> value;
        };
    }

    public static void requireFieldName(String name) {
        if (!FIELD.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a field name: " + name);
        }
    }

    private static Map<String, Object> copyMap(Map<?, ?> map, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("Deeper than " + MAX_DEPTH + " levels");
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> put(copy, name, value, depth));
        return Collections.unmodifiableMap(copy);
    }

    @SuppressWarnings("NullAway") // null is a legal value of a field
    private static void put(Map<String, Object> copy, Object name, @Nullable Object value, int depth) {
        if (!(name instanceof String text) || text.isEmpty() || text.length() > 200 || text.startsWith("__")) {
            throw new IllegalArgumentException("Not a name in a map of a document");
        }
        copy.put(storable(text), copyValue(value, depth));
    }

    private static @Nullable Object copyValue(@Nullable Object value, int depth) {
        return switch (value) {
            case null -> null;
            case String text -> storable(text);
            case Boolean bool -> bool;
            case Long number -> number;
            case Integer number -> number.longValue();
            case Short number -> number.longValue();
            case Double number when Double.isFinite(number) -> number;
            case Map<?, ?> map -> copyMap(map, depth + 1);
            case List<?> list -> copyList(list, depth + 1);
            default ->
                throw new IllegalArgumentException(
                        "No engine keeps a " + value.getClass().getName());
        };
    }

    private static String storable(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == 0 || (Character.isSurrogate(unit) && !isPair(text, at))) {
                throw new UnstorableText();
            }
        }
        return text;
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static List<@Nullable Object> copyList(List<?> list, int depth) {
        List<@Nullable Object> copy = new ArrayList<>(list.size());
        for (Object element : list) {
            if (element instanceof List) {
                throw new IllegalArgumentException("A list directly in a list; wrap it in a map");
            }
            copy.add(copyValue(element, depth));
        }
        return Collections.unmodifiableList(copy);
    }
}

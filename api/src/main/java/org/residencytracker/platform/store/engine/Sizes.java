package org.residencytracker.platform.store.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.store.Key;

/** Sizes in bytes by Firestore's rule: a text its UTF-8 length and one, a number 8, a name as a text, 32 for a document. */
final class Sizes {
    private static final int DOCUMENT = 32;
    private static final int NUMBER = 8;

    private Sizes() {}

    static int of(Key key) {
        return DOCUMENT + text(key.collection()) + text(key.id());
    }

    static int of(Key key, Map<String, Object> body) {
        return of(key) + value(body);
    }

    static int value(@Nullable Object value) {
        return switch (value) {
            case String text -> text(text);
            case Long _, Double _ -> NUMBER;
            case Map<?, ?> map -> members(map);
            case List<?> list -> elements(list);
            case null, default -> 1;
        };
    }

    /** The UTF-8 length of a well-formed text and one. */
    static int text(String text) {
        int bytes = 1;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            bytes += unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
        }
        return bytes;
    }

    private static int members(Map<?, ?> map) {
        int bytes = 0;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            bytes += text((String) entry.getKey()) + value(entry.getValue());
        }
        return bytes;
    }

    private static int elements(List<?> list) {
        int bytes = 0;
        for (Object element : list) {
            bytes += value(element);
        }
        return bytes;
    }
}

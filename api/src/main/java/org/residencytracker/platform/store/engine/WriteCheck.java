package org.residencytracker.platform.store.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.DocumentBody;
import org.residencytracker.platform.store.DocumentTooLarge;
import org.residencytracker.platform.store.Index;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.platform.store.Key;

/** Turns what a transaction was given into writes, and refuses what either engine would refuse or keep differently. */
public final class WriteCheck {
    private static final int MAX_BODY_BYTES = 900 * 1024;
    private static final int MAX_INDEXED_BYTES = 1500;

    private final IndexCatalogue catalogue;

    public WriteCheck(IndexCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Write create(Key key, Map<String, ?> body) {
        Map<String, Object> copy = checked(key, body);
        return new Write.Create(key, copy, Sizes.of(key, copy));
    }

    public Write update(Key key, long expectedVersion, Map<String, ?> body) {
        Map<String, Object> copy = checked(key, body);
        return new Write.Update(key, expectedVersion, copy, Sizes.of(key, copy));
    }

    public Write delete(Key key, long expectedVersion) {
        catalogue.declaration(key.collection());
        return new Write.Delete(key, expectedVersion);
    }

    private Map<String, Object> checked(Key key, Map<String, ?> body) {
        CollectionDeclaration declaration = catalogue.declaration(key.collection());
        Map<String, Object> copy = DocumentBody.copyOf(body);
        if (Sizes.of(key, copy) > MAX_BODY_BYTES) {
            throw new DocumentTooLarge();
        }
        for (Index index : declaration.indexes()) {
            index.fields().forEach(field -> checkIndexed(key, field, copy));
        }
        return copy;
    }

    private static void checkIndexed(Key key, Index.Field field, Map<String, Object> body) {
        if (!body.containsKey(field.name())) {
            return;
        }
        Object value = body.get(field.name());
        boolean fits = field.mode() == Index.Mode.CONTAINS
                ? value instanceof List<?> list && list.stream().allMatch(WriteCheck::isIndexable)
                : isIndexable(value);
        if (!fits) {
            throw new IllegalArgumentException("The indexed field " + key.collection() + "." + field.name()
                    + " holds a text of at most 1500 bytes, a whole number, a boolean (a list of these where it is asked"
                    + " what it contains), or is absent");
        }
    }

    private static boolean isIndexable(@Nullable Object value) {
        return value instanceof Long
                || value instanceof Boolean
                || (value instanceof String text && Sizes.text(text) <= MAX_INDEXED_BYTES);
    }
}

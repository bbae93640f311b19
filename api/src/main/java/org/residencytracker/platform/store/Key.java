package org.residencytracker.platform.store;

import java.util.regex.Pattern;

/**
 * Address of a document: a flat collection and an id in it.
 *
 * @param collection lower camel case plural, such as {@code onCallDays}
 * @param id 1 to 128 characters of {@code A-Z a-z 0-9 _ - . :}, so that both engines take it; not {@code .} or {@code ..}
 */
public record Key(String collection, String id) {
    private static final Pattern COLLECTION = Pattern.compile("[a-z][A-Za-z0-9]{0,62}");
    private static final Pattern ID = Pattern.compile("(?!\\.{1,2}$)(?!__)[A-Za-z0-9_.:-]{1,128}");

    public Key {
        requireCollection(collection);
        if (!isId(id)) {
            throw new IllegalArgumentException("Not a document id in " + collection);
        }
    }

    static void requireCollection(String name) {
        if (!COLLECTION.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a collection name: " + name);
        }
    }

    /** Whether a text from outside may be an id at all; when it may not, nothing of that id exists. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}

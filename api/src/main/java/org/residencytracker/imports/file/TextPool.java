package org.residencytracker.imports.file;

import org.jspecify.annotations.Nullable;

/**
 * One string for equal short runs of characters. A roster writes a few dozen names a million times; making each of them
 * anew, only to find it known, would cost more than reading the file.
 */
final class TextPool {
    private static final int SLOTS = 1 << 12;
    private static final int MAX_LENGTH = 64;

    private final @Nullable String[] slots = new @Nullable String[SLOTS];

    String text(char[] characters, int start, int length) {
        if (length > MAX_LENGTH) {
            return new String(characters, start, length);
        }
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = hash * 31 + characters[i];
        }
        int slot = (hash ^ hash >>> 14) & SLOTS - 1;
        String known = slots[slot];
        if (known == null || !isEqual(known, characters, start, length)) {
            known = new String(characters, start, length);
            slots[slot] = known;
        }
        return known;
    }

    private static boolean isEqual(String known, char[] characters, int start, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != characters[start + i]) {
                return false;
            }
        }
        return true;
    }
}

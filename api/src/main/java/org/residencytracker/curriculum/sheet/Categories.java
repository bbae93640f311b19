package org.residencytracker.curriculum.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.imports.sheet.Texts;

/** The words that spreadsheets have for the three categories. */
final class Categories {
    private static final Map<String, CategoryKey> WORDS = words();

    private Categories() {}

    static Optional<CategoryKey> of(String word) {
        return Optional.ofNullable(WORDS.get(Texts.normalise(word)));
    }

    private static Map<String, CategoryKey> words() {
        Map<String, CategoryKey> words = new HashMap<>(Map.of(
                "ידע", CategoryKey.KNOWLEDGE,
                "skill", CategoryKey.SKILLS,
                "מיומנות", CategoryKey.SKILLS,
                "מיומנויות", CategoryKey.SKILLS,
                "מיומניות", CategoryKey.SKILLS,
                "כישורים", CategoryKey.SKILLS,
                "הדרכה", CategoryKey.GUIDANCE,
                "הדרכות", CategoryKey.GUIDANCE));
        for (CategoryKey key : CategoryKey.values()) {
            words.put(key.label().toLowerCase(Locale.ROOT), key);
        }
        return Map.copyOf(words);
    }
}

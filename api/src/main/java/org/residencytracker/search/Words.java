package org.residencytracker.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.residencytracker.imports.sheet.Texts;

/** The words of a text in the form in which they are compared: without case, niqqud, quotes and punctuation. */
public record Words(List<String> words) {
    private static final Pattern QUOTES = Pattern.compile("['\"]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Gershayim and geresh vanish, so that an abbreviation is one word with or without them. */
    public static Words of(String text) {
        String bare = QUOTES.matcher(Texts.normalise(text)).replaceAll("");
        return new Words(Arrays.stream(BETWEEN.split(bare, -1))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether each of these words begins one of the others. */
    public boolean allBegin(Words others) {
        return words.stream().allMatch(sought -> others.words.stream().anyMatch(word -> word.startsWith(sought)));
    }

    /** Where the words of a phrase stand in these, one after the other; -1 when they do not. */
    int indexOf(Words phrase) {
        int last = words.size() - phrase.words.size();
        for (int start = 0; start <= last; start++) {
            if (words.subList(start, start + phrase.words.size()).equals(phrase.words)) {
                return start;
            }
        }
        return -1;
    }

    /** These words with those from {@code start} on replaced by a phrase. */
    Words replacing(int start, int length, Words phrase) {
        ArrayList<String> replaced = new ArrayList<>(words.subList(0, start));
        replaced.addAll(phrase.words);
        replaced.addAll(words.subList(start + length, words.size()));
        return new Words(List.copyOf(replaced));
    }

    Words and(Words others) {
        ArrayList<String> both = new ArrayList<>(words);
        both.addAll(others.words);
        return new Words(List.copyOf(both));
    }
}

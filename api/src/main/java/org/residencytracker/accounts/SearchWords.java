package org.residencytracker.accounts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.residencytracker.imports.sheet.Texts;

/** Words by whose beginnings an account is found, compared as names are: whatever the script, marks and case. */
record SearchWords(List<String> words) {
    /** Longer beginnings are cut to this many characters in the index and compared in full afterwards. */
    private static final int INDEXED = 16;

    private static final int MAX_WORDS = 24;

    SearchWords {
        words = words.stream().limit(MAX_WORDS).toList();
    }

    static SearchWords of(Account account) {
        String email = account.email().value();
        Set<String> words = new LinkedHashSet<>();
        Stream.of(account.fullName(), account.fullNameHe().orElse("")).forEach(name -> addWords(words, name));
        words.add(Texts.normalise(email));
        words.addAll(split(Texts.normalise(email), "[^\\p{L}\\p{N}]+"));
        return new SearchWords(new ArrayList<>(words));
    }

    /** The words that somebody looks for; all must begin a word of the account. */
    static SearchWords query(String text) {
        return new SearchWords(split(Texts.normalise(text), " "));
    }

    List<String> prefixes() {
        return words.stream().flatMap(SearchWords::beginnings).distinct().toList();
    }

    /** The one beginning that narrows the search most. */
    String indexed() {
        String longest = words.stream().reduce("", (one, other) -> other.length() > one.length() ? other : one);
        return cut(longest);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean allBegin(SearchWords others) {
        return words.stream().allMatch(sought -> others.words.stream().anyMatch(word -> word.startsWith(sought)));
    }

    private static void addWords(Set<String> words, String name) {
        String normalised = Texts.normalise(name);
        words.addAll(split(normalised, " "));
        words.addAll(split(normalised, "[ -]+"));
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Stream<String> beginnings(String word) {
        int[] ends = cut(word).codePoints().toArray();
        return Stream.iterate(1, length -> length <= ends.length, length -> length + 1)
                .map(length -> new String(ends, 0, length));
    }

    private static String cut(String word) {
        int[] points = word.codePoints().limit(INDEXED).toArray();
        return new String(points, 0, points.length);
    }
}

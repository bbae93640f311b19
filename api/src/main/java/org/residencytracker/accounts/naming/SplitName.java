package org.residencytracker.accounts.naming;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A normalised full name, given names first, cut at each place where the family name may begin: of "anna maria levi" the family may be
 * "maria levi" or "levi".
 */
record SplitName(List<Cut> cuts) {
    /** One way to read a name. */
    record Cut(String given, String family) {
        boolean hasInitial(int codePoint) {
            return given.codePointAt(0) == codePoint;
        }
    }

    static SplitName of(String fullName) {
        String[] words = fullName.split(" ", -1);
        return new SplitName(IntStream.range(1, words.length)
                .mapToObj(at -> new Cut(
                        String.join(" ", List.of(words).subList(0, at)),
                        String.join(" ", List.of(words).subList(at, words.length))))
                .toList());
    }

    boolean hasFamily(String name) {
        return cuts.stream().anyMatch(cut -> cut.family().equals(name));
    }

    boolean fits(FamilyWithInitial typed) {
        return cuts.stream().anyMatch(cut -> cut.family().equals(typed.family()) && cut.hasInitial(typed.initial()));
    }

    /** A family name with a given name's first letter, in either order, as somebody typed it. */
    record FamilyWithInitial(String family, int initial) {
        private static final String MARKS = "[.']";

        static Optional<FamilyWithInitial> in(String name) {
            String spaced = name.replaceAll("^(\\p{L})\\.(?=\\p{L})", "$1. ");
            int first = spaced.indexOf(' ');
            if (first < 0) {
                return Optional.empty();
            }
            int last = spaced.lastIndexOf(' ');
            return of(spaced.substring(first + 1), spaced.substring(0, first))
                    .or(() -> of(spaced.substring(0, last), spaced.substring(last + 1)));
        }

        private static Optional<FamilyWithInitial> of(String family, String initial) {
            String letter = initial.replaceAll(MARKS, "");
            return letter.codePointCount(0, letter.length()) == 1
                    ? Optional.of(new FamilyWithInitial(family, letter.codePointAt(0)))
                    : Optional.empty();
        }
    }
}

package org.residencytracker.accounts.identity.secret;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that attackers try first. Case and the usual swaps of letters for signs do not make one of them uncommon, nor do digits and
 * signs at its end.
 */
@Singleton
final class CommonPasswords {
    private static final String RESOURCE = "common-passwords.txt";

    private final Set<String> words;

    CommonPasswords() {
        words = read();
    }

    boolean contains(String password) {
        String lower = password.strip().toLowerCase(Locale.ROOT);
        String bare = lower.replaceFirst("[\\d\\p{Punct}]{1,4}$", "");
        return words.contains(lower)
                || words.contains(plainLetters(lower))
                || words.contains(bare)
                || words.contains(plainLetters(bare))
                || isOneCharacterRepeated(lower);
    }

    private static String plainLetters(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }

    private static boolean isOneCharacterRepeated(String text) {
        return text.chars().distinct().count() <= 1;
    }

    private static Set<String> read() {
        InputStream resource = Objects.requireNonNull(
                CommonPasswords.class.getResourceAsStream(RESOURCE), "common-passwords.txt is missing from the build");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

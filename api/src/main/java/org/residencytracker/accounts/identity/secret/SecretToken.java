package org.residencytracker.accounts.identity.secret;

import java.util.Optional;
import org.residencytracker.platform.store.Key;

/**
 * A token that its holder presents: the id of a stored document and the secret that proves the right to it.
 *
 * @param id id of the document
 */
public record SecretToken(String id, String secret) {
    public static SecretToken forDocument(String id) {
        return new SecretToken(id, Secrets.next());
    }

    /** The parts of a text, or empty when it cannot be a token. */
    public static Optional<SecretToken> parse(String text) {
        int dot = text.lastIndexOf('.');
        return dot > 0 && dot < text.length() - 1 && Key.isId(text.substring(0, dot))
                ? Optional.of(new SecretToken(text.substring(0, dot), text.substring(dot + 1)))
                : Optional.empty();
    }

    /** The form that is handed out. */
    public String text() {
        return id + '.' + secret;
    }

    /** Keeps a secret out of logs. */
    @Override
    public String toString() {
        return "SecretToken of " + id;
    }
}

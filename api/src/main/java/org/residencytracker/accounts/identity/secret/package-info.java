/**
 * The secrets that Tracker keeps for people, always as hashes: passwords, what may be one, and the random halves of tokens. Knows
 * neither accounts nor HTTP. May use {@code platform} only. Start at {@code PasswordHasher} and {@code SecretToken}.
 */
@NullMarked
package org.residencytracker.accounts.identity.secret;

import org.jspecify.annotations.NullMarked;

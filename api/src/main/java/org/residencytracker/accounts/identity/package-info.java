/**
 * How people prove who they are: sign-up, sign-in, one-time links, the first admin, and the viewer behind a verified token. Owns
 * {@code credentials}, {@code accountLinks} and {@code accountIdentities}; what it proves by is {@code identity.secret}, what comes
 * of it is {@code identity.session}. May use {@code audit}. Start at {@code SignInService}.
 */
@NullMarked
package org.residencytracker.accounts.identity;

import org.jspecify.annotations.NullMarked;

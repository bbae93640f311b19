/**
 * How people prove who they are: passwords, sessions, one-time links, the first admin, and the viewer behind a verified token.
 * Owns {@code credentials}, {@code sessions}, {@code accountLinks} and {@code accountIdentities}. Start at {@code SignInService}.
 */
@NullMarked
package org.residencytracker.accounts.identity;

import org.jspecify.annotations.NullMarked;

/**
 * People: sign-up, approval, sign-in, sessions, and the aliases under which rosters know them. May use {@code audit} and
 * {@code imports}. Other features see {@link org.residencytracker.accounts.AccountDirectory}.
 */
@NullMarked
package org.residencytracker.accounts;

import org.jspecify.annotations.NullMarked;

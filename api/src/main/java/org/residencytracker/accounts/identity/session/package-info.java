/**
 * Sessions: started by whoever has established who somebody is, continued by refresh tokens, ended by their owner, by age or by a
 * token that comes back. Owns {@code sessions}. May use {@code accounts}, {@code accounts.identity.secret} and {@code audit}. Start
 * at {@code Sessions}.
 */
@NullMarked
package org.residencytracker.accounts.identity.session;

import org.jspecify.annotations.NullMarked;

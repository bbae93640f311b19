package org.residencytracker.accounts.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a one-time link is for.
 *
 * @param email whose password it sets; absent for set-up
 */
public record LinkView(LinkPurpose purpose, @Nullable String email) {}

package org.residencytracker.accounts;

import org.residencytracker.platform.security.AccountId;

/**
 * An admin has settled whom a name means. Fired once the alias is stored, so that what waits under the name can be resolved.
 *
 * @param name as it is written in spreadsheets; compare it normalised
 */
public record NameAliasAddedEvent(String name, AccountId accountId) {}

package org.residencytracker.accounts;

import java.util.Optional;
import org.residencytracker.platform.security.Role;

/**
 * What an admin looks for among accounts.
 *
 * @param text beginnings of words of either name or of the address, in any order; blank for everybody
 */
record AccountSearch(String text, Optional<Role> role, Optional<AccountStatus> status) {}

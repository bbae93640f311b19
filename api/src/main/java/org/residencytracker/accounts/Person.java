package org.residencytracker.accounts;

import java.util.Optional;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;

/**
 * A person as other features see one.
 *
 * @param fullName Latin script
 * @param fullNameHe Hebrew script; readers of Hebrew see it, with {@code fullName} where it is empty
 */
public record Person(AccountId id, String fullName, Optional<String> fullNameHe, Role role, boolean active) {}

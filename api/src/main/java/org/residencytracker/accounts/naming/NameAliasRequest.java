package org.residencytracker.accounts.naming;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.residencytracker.platform.security.AccountId;

/** An admin says whom a name means. */
public record NameAliasRequest(
        @NotBlank @Size(max = 200) String name, @NotNull AccountId accountId) {}

package org.residencytracker.accounts.naming;

import java.util.List;
import java.util.Optional;

/** A part of the list of aliases. */
record AliasPage(List<StoredAlias> aliases, Optional<String> next) {}

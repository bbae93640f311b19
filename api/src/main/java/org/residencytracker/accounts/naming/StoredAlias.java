package org.residencytracker.accounts.naming;

/** An alias and its id. */
record StoredAlias(String id, NameAlias alias) {}

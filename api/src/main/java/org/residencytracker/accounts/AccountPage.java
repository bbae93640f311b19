package org.residencytracker.accounts;

import java.util.List;
import java.util.Optional;

/** A part of a list of accounts. */
record AccountPage(List<Account> accounts, Optional<String> next) {}

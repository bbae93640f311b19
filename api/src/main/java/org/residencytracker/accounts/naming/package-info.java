/**
 * Names as spreadsheets write them: who is meant, and the aliases that an admin has settled once. Owns {@code nameAliases}. Start at
 * {@code PeopleByName}.
 */
@NullMarked
package org.residencytracker.accounts.naming;

import org.jspecify.annotations.NullMarked;

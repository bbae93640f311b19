/** The spreadsheet of people: reading it, and the accounts that its import makes and updates. Start at {@code PeopleImporter}. */
@NullMarked
package org.residencytracker.accounts.people;

import org.jspecify.annotations.NullMarked;

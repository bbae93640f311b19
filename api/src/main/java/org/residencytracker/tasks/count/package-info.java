/**
 * The counters of entries: what is approved and waits per item, which groups wait for a tutor, how many entries a day has, how
 * long tutors take. Owns {@code progress}, {@code taskGroups}, {@code activity}, {@code answerTimes} and {@code loggedItems}; all
 * of them change in the transaction that changes an entry. Start at {@link org.residencytracker.tasks.count.Counters}.
 */
@NullMarked
package org.residencytracker.tasks.count;

import org.jspecify.annotations.NullMarked;

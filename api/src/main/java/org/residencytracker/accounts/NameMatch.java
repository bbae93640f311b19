package org.residencytracker.accounts;

import java.util.List;

/** What a typed name turned out to be. */
public sealed interface NameMatch {
    /** Exactly one person fits. */
    record Found(Person person) implements NameMatch {}

    /** Several people fit; somebody must choose. */
    record Ambiguous(List<Person> candidates) implements NameMatch {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** Nobody fits. */
    record Unknown() implements NameMatch {}
}

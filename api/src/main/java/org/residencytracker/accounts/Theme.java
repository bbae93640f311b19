package org.residencytracker.accounts;

/** Colours of the web client. */
public enum Theme {
    LIGHT,
    DARK,
    /** As the person's device says. */
    SYSTEM
}

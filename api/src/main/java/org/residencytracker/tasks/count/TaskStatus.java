package org.residencytracker.tasks.count;

/** Where an entry stands. */
public enum TaskStatus {
    /** Waits for a tutor. */
    PENDING,
    /** Waits for its resident, who may correct it. */
    RETURNED,
    APPROVED,
    REJECTED;

    /** Whether the resident may still change or withdraw it. */
    public boolean isOpen() {
        return this == PENDING || this == RETURNED;
    }
}

package org.residencytracker.curriculum.rotation;

/** What may be done to a rotation. */
public enum RotationAction {
    EDIT,
    SET_OWNERS,
    DUPLICATE,
    ARCHIVE,
    RESTORE,
    DELETE
}

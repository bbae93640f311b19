package org.residencytracker.reflections.template;

/** Who writes after a template: a resident about their own work, or a tutor about a resident's. */
public enum Audience {
    RESIDENT,
    TUTOR
}

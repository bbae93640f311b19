package org.residencytracker.reflections.template;

/** A draft may be changed; what is published never is, so that old answers keep their questions. */
public enum TemplateStatus {
    DRAFT,
    PUBLISHED
}

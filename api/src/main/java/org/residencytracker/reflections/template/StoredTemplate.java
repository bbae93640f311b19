package org.residencytracker.reflections.template;

/** A template with the version of its document, for {@code If-Match}. */
record StoredTemplate(ReflectionTemplate template, long version) {}

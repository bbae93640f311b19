/**
 * Templates of reflections: what is asked, in both languages, by version. Owns {@code reflectionTemplates}. May use {@code audit}.
 * Start at {@code TemplateService}.
 */
@NullMarked
package org.residencytracker.reflections.template;

import org.jspecify.annotations.NullMarked;

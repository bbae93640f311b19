package org.residencytracker.reflections.template;

import java.util.List;

/** All versions, those of one template together, the newest first. */
public record TemplatesView(List<TemplateView> items) {}

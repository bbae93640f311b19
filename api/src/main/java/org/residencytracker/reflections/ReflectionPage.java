package org.residencytracker.reflections;

import java.util.List;
import java.util.Optional;

/** A page of reflections. */
record ReflectionPage(List<Reflection> reflections, Optional<String> next) {}

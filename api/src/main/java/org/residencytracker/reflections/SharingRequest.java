package org.residencytracker.reflections;

import jakarta.validation.constraints.NotNull;

/** Whether the resident may read a tutor's reflection. */
record SharingRequest(@NotNull Boolean shared) {}

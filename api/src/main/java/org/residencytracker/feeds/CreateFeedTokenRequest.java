package org.residencytracker.feeds;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A calendar link to make. */
record CreateFeedTokenRequest(@NotBlank @Size(max = 60) String name) {}

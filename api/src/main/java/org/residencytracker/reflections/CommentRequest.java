package org.residencytracker.reflections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An admin's comment. */
record CommentRequest(@NotBlank @Size(max = 2000) String text) {}

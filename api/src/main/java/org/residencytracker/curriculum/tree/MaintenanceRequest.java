package org.residencytracker.curriculum.tree;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks for the clean-up of a preview. */
public record MaintenanceRequest(@NotBlank @Size(max = 64) String fingerprint) {}

package org.residencytracker.assignments.residency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.residencytracker.platform.security.AccountId;

/** All who shall supervise a resident in every rotation. */
public record GlobalTutorsRequest(@NotNull @Size(max = 50) List<@NotNull AccountId> tutorIds) {}

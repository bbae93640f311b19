package org.residencytracker.assignments.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.residencytracker.platform.security.AccountId;

/** All who shall supervise a resident in a rotation. */
public record TutorsRequest(@NotNull @Size(max = 50) List<@NotNull AccountId> tutorIds) {}

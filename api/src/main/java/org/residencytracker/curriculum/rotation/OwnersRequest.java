package org.residencytracker.curriculum.rotation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.residencytracker.platform.security.AccountId;

/** Exactly the tutors who answer for a rotation from now on. */
public record OwnersRequest(@NotNull @Size(max = 100) List<@NotNull AccountId> ownerIds) {}

package org.residencytracker.assignments;

import java.util.Optional;
import org.residencytracker.curriculum.Curriculum;

/** What a rotation is called. */
public record RotationName(String name, Optional<String> nameHe) {
    /** The name as of the remembered rotations; the id stands for a rotation that is no longer there. */
    public static RotationName of(Curriculum curriculum, String rotationId) {
        return curriculum
                .rotation(rotationId)
                .map(rotation -> new RotationName(rotation.name(), rotation.nameHe()))
                .orElseGet(() -> new RotationName(rotationId, Optional.empty()));
    }
}

package org.residencytracker.assignments;

import java.util.List;
import java.util.Optional;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.Leaf;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.curriculum.RotationNotFoundException;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Transaction;

/** Three rotations: {@code icu} without owners, {@code pacu} that Oren owns, and {@code old}, which is archived. */
final class KnownRotations implements Curriculum {
    private static final List<Rotation> ALL = List.of(
            rotation("icu", 0),
            rotation("pacu", 1).ownedBy(List.of(new AccountId("oren"))),
            rotation("old", 2).withArchived(true));

    @Override
    public Optional<Rotation> rotation(String rotationId) {
        return ALL.stream().filter(rotation -> rotation.id().equals(rotationId)).findFirst();
    }

    @Override
    public Rotation require(Transaction transaction, String rotationId) {
        return rotation(rotationId).orElseThrow(RotationNotFoundException::new);
    }

    @Override
    public List<Rotation> rotations() {
        return ALL;
    }

    @Override
    public CurriculumTree tree(String rotationId) {
        throw new UnsupportedOperationException("not used by assignments");
    }

    @Override
    public CurriculumTree remembered(String rotationId) {
        throw new UnsupportedOperationException("not used by assignments");
    }

    @Override
    public CurriculumTree tree(Transaction transaction, String rotationId) {
        throw new UnsupportedOperationException("not used by assignments");
    }

    @Override
    public Leaf requireLeaf(Transaction transaction, String leafId) {
        throw new UnsupportedOperationException("not used by assignments");
    }

    private static Rotation rotation(String id, int order) {
        return Rotation.fresh(id, id, Optional.empty(), "#EF4444", order);
    }
}

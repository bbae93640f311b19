package org.residencytracker.tasks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.residencytracker.assignments.Assignment;
import org.residencytracker.assignments.AssignmentPage;
import org.residencytracker.assignments.Residencies;
import org.residencytracker.assignments.Residency;
import org.residencytracker.assignments.RotationChange;
import org.residencytracker.assignments.Scope;
import org.residencytracker.assignments.Supervision;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.Leaf;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.Transaction;

/** What the neighbours answer to entries and decisions, without a store of their own. */
final class FixedNeighbours {
    private static final String UNUSED = "not used by entries and decisions";

    private FixedNeighbours() {}

    /** Every id is an item of the rotation that is named before its dot. */
    static final class FixedCurriculum implements Curriculum {
        @Override
        public Leaf requireLeaf(Transaction transaction, String leafId) {
            String rotation = leafId.substring(0, leafId.indexOf('.'));
            return new Leaf(leafId, rotation, CategoryKey.SKILLS, leafId, Optional.empty(), LeafDetails.counting(10));
        }

        @Override
        public Optional<Rotation> rotation(String rotationId) {
            throw new UnsupportedOperationException(UNUSED);
        }

        @Override
        public Rotation require(Transaction transaction, String rotationId) {
            throw new UnsupportedOperationException(UNUSED);
        }

        @Override
        public List<Rotation> rotations() {
            throw new UnsupportedOperationException(UNUSED);
        }

        @Override
        public CurriculumTree tree(String rotationId) {
            throw new UnsupportedOperationException(UNUSED);
        }

        @Override
        public CurriculumTree remembered(String rotationId) {
            throw new UnsupportedOperationException(UNUSED);
        }

        @Override
        public CurriculumTree tree(Transaction transaction, String rotationId) {
            throw new UnsupportedOperationException(UNUSED);
        }
    }

    /** Residents are in the rotation that the map gives, else in {@code icu}. */
    record FixedResidencies(Map<AccountId, String> active) implements Residencies {
        @Override
        public Optional<String> activeRotation(Transaction transaction, AccountId resident) {
            return Optional.of(active.getOrDefault(resident, "icu"));
        }

        @Override
        public Optional<Assignment> assignment(Transaction transaction, AccountId resident, String rotationId) {
            throw new UnsupportedOperationException(UNUSED);
        }

        @Override
        public Assignment activate(Transaction transaction, RotationChange change) {
            throw new UnsupportedOperationException(UNUSED);
        }

        @Override
        public Assignment finish(Transaction transaction, RotationChange change) {
            throw new UnsupportedOperationException(UNUSED);
        }

        @Override
        public void noteUse(Transaction transaction, String rotationId) {
            throw new UnsupportedOperationException(UNUSED);
        }

        @Override
        public Residency find(AccountId resident) {
            throw new UnsupportedOperationException(UNUSED);
        }

        @Override
        public Map<AccountId, Residency> findAll(Collection<AccountId> residents) {
            throw new UnsupportedOperationException(UNUSED);
        }

        @Override
        public Optional<Assignment> assignment(AccountId resident, String rotationId) {
            throw new UnsupportedOperationException(UNUSED);
        }

        @Override
        public List<Assignment> ofResident(AccountId resident) {
            throw new UnsupportedOperationException(UNUSED);
        }

        @Override
        public AssignmentPage ofRotation(String rotationId, int pageSize, @Nullable String pageToken) {
            throw new UnsupportedOperationException(UNUSED);
        }
    }

    /** Every tutor but Oren supervises everybody. */
    static final class FixedSupervision implements Supervision {
        @Override
        public boolean mayDecide(Transaction transaction, Viewer viewer, AccountId resident, String rotationId) {
            return supervises(viewer, resident);
        }

        @Override
        public boolean supervises(Viewer viewer, AccountId resident) {
            return !viewer.id().equals(resident) && viewer.role() != Role.RESIDENT && !viewer.equals(Logbook.OREN);
        }

        @Override
        public Scope scopeOf(Viewer tutor) {
            return new Scope(Set.of("icu", "pacu"), Set.of(), Set.of(), Set.of());
        }
    }
}

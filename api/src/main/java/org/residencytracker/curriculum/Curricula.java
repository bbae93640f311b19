package org.residencytracker.curriculum;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.residencytracker.platform.store.Transaction;

/** The writing side of rotations and curricula, for the other packages of this feature. */
public interface Curricula {
    /** The rotation, read past the cache. */
    Optional<Rotation> find(String rotationId);

    /** All rotations in their order, read past the cache. */
    List<Rotation> all();

    /** Runs a change as {@code DocumentStore.transact} does; afterwards no cache of this process answers from before it. */
    <T> T transact(Function<CurriculumTransaction, T> work);

    /**
     * Does the curriculum's part of somebody else's transaction. Its commit is not seen from here, so that for a while afterwards
     * rotations are not answered from the cache.
     */
    <T> T within(Transaction transaction, Function<CurriculumTransaction, T> work);
}

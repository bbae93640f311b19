package org.residencytracker.tasks.progress;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residencytracker.assignments.Completion;
import org.residencytracker.assignments.Scope;
import org.residencytracker.assignments.Unmet;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Transaction;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.Tally;
import org.residencytracker.tasks.count.TaskGroupId;

/** Tells those who finish rotations what is not approved yet. */
@Singleton
final class LoggedWork implements Completion {
    private final Counters counters;
    private final Curriculum curriculum;
    private final RotationRequirements requirements;

    LoggedWork(Counters counters, Curriculum curriculum, RotationRequirements requirements) {
        this.counters = counters;
        this.curriculum = curriculum;
        this.requirements = requirements;
    }

    @Override
    public Unmet unmet(Transaction transaction, AccountId resident, String rotationId) {
        Tally tally = counters.tally(transaction, new TaskGroupId(resident, rotationId));
        return requirements.of(curriculum.tree(transaction, rotationId)).unmet(tally);
    }

    @Override
    public Map<Scope.Pair, Unmet> unmet(Collection<Scope.Pair> pairs) {
        List<Scope.Pair> asked = List.copyOf(pairs);
        List<Tally> tallies = counters.tallies(asked.stream()
                .map(pair -> new TaskGroupId(pair.residentId(), pair.rotationId()))
                .toList());
        Map<String, Requirements> required = new HashMap<>();
        Map<Scope.Pair, Unmet> unmet = new HashMap<>();
        for (int at = 0; at < asked.size(); at++) {
            Requirements wanted = required.computeIfAbsent(
                    asked.get(at).rotationId(), rotation -> requirements.of(curriculum.tree(rotation)));
            unmet.put(asked.get(at), wanted.unmet(tallies.get(at)));
        }
        return Map.copyOf(unmet);
    }
}

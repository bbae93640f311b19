package org.residencytracker.tasks;

import java.util.Optional;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.tasks.count.TaskStatus;

/**
 * Which entries are asked for; what is empty does not matter.
 *
 * @param order oldest first only where resident, rotation and status are given
 */
record TaskSearch(
        Optional<AccountId> residentId,
        Optional<String> rotationId,
        Optional<String> itemId,
        Optional<TaskStatus> status,
        TaskOrder order) {
    static TaskSearch of(AccountId resident) {
        return new TaskSearch(
                Optional.of(resident), Optional.empty(), Optional.empty(), Optional.empty(), TaskOrder.NEWEST);
    }

    TaskSearch by(AccountId resident) {
        return new TaskSearch(Optional.of(resident), rotationId, itemId, status, order);
    }

    TaskSearch with(TaskStatus only) {
        return new TaskSearch(residentId, rotationId, itemId, Optional.of(only), order);
    }

    TaskSearch in(String rotation) {
        return new TaskSearch(residentId, Optional.of(rotation), itemId, status, order);
    }
}

package org.residencytracker.reflections;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.reflections.template.Audience;
import org.residencytracker.reflections.template.Templates;
import org.residencytracker.tasks.LoggedTask;
import org.residencytracker.tasks.LoggedTasks;
import org.residencytracker.testsupport.ManualClock;
import org.residencytracker.testsupport.Stores;

/** The feature on a SQLite file; Tal teaches Rina, Oren others; Rina has logged {@code task-1} and {@code task-2}. */
final class Reflections {
    static final Viewer RINA = new Viewer(new AccountId("rina"), Role.RESIDENT, true);
    static final Viewer TAL = new Viewer(new AccountId("tal"), Role.TUTOR, true);
    static final Viewer OREN = new Viewer(new AccountId("oren"), Role.TUTOR, true);
    static final Viewer ADI = new Viewer(new AccountId("adi"), Role.ADMIN, true);

    final List<AuditEvent> audited = new ArrayList<>();
    final ReflectionService service;
    private final ReflectionRepository repository;
    private final ReflectionPolicy policy = new ReflectionPolicy(new TalTeachesRina());
    private final Templates templates;

    Reflections(Path folder) {
        DocumentStore store = Stores.sqlite(
                folder, ReflectionRepository.reflections(), ReflectionRepository.drafts(), Templates.COLLECTION);
        ManualClock clock = new ManualClock(Instant.parse("2026-03-26T21:30:00Z"));
        templates = new Templates(store, (transaction, events) -> audited.addAll(events), clock);
        repository = new ReflectionRepository(store);
        service = new ReflectionService(
                repository,
                policy,
                templates.published(),
                TASKS,
                store,
                (transaction, events) -> audited.addAll(events),
                clock);
    }

    List<Reflection> listed(Viewer viewer, Audience writtenAs) {
        return repository
                .list(policy.visible(viewer, Optional.empty(), Optional.of(writtenAs)), 20, Optional.empty())
                .reflections();
    }

    void publishAnother() {
        templates.publishAnother(ADI);
    }

    private static final LoggedTasks TASKS = new LoggedTasks() {
        @Override
        public Optional<LoggedTask> find(String taskId) {
            return task(taskId);
        }

        @Override
        public List<LoggedTask> findAll(Collection<String> taskIds) {
            return taskIds.stream().flatMap(id -> task(id).stream()).toList();
        }
    };

    private static Optional<LoggedTask> task(String id) {
        return Optional.of(id)
                .filter(known -> known.startsWith("task-"))
                .map(known -> new LoggedTask(
                        known,
                        RINA.id(),
                        "icu",
                        "leaf-1",
                        "Radial arterial line",
                        Optional.empty(),
                        Optional.of(CategoryKey.SKILLS),
                        LocalDate.of(2026, 3, 26)));
    }
}

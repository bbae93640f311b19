package org.residencytracker.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.imports.file.SheetReader;
import org.residencytracker.imports.sheet.Sheet;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.problem.Conflict;
import org.residencytracker.platform.problem.Gone;
import org.residencytracker.platform.problem.NotFound;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Transaction;

/** Upload, look, commit, take back. Each step is one transaction; a preview writes nothing but itself. */
@ApplicationScoped
class ImportService {
    private static final String SHEET = "sheet";
    private static final String PLAN = "plan";
    private static final String MADE = "made";

    private final SheetReader reader;
    private final Importers importers;
    private final ImportRepository repository;
    private final DocumentStore store;
    private final AuditLog audit;
    private final IdSource ids;
    private final Clock clock;

    ImportService(
            SheetReader reader,
            Importers importers,
            ImportRepository repository,
            DocumentStore store,
            AuditLog audit,
            IdSource ids,
            Clock clock) {
        this.reader = reader;
        this.importers = importers;
        this.repository = repository;
        this.store = store;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    ImportPreview preview(Viewer viewer, ImportUpload upload) {
        Sheet sheet = reader.read(upload.file(), upload.fileName());
        ImportPlan plan = importers.of(upload.kind()).plan(sheet, upload.options());
        Instant now = clock.instant();
        ImportRecord record = new ImportRecord(
                new ImportId(ids.next()),
                upload.kind(),
                ImportRecord.Status.PREVIEWED,
                upload.fileName(),
                sheet.name(),
                upload.options(),
                now,
                viewer.id(),
                Optional.empty(),
                Optional.empty(),
                ImportCounts.of(plan),
                plan.hasErrors(),
                ImportSections.fingerprint(plan),
                Optional.of(now),
                Map.of());
        store.transact(transaction -> {
            repository.create(transaction, record, Map.of(SHEET, sheet, PLAN, plan));
            audit(transaction, viewer.id(), "import.previewed", record);
            return record.id();
        });
        return new ImportPreview(record, plan);
    }

    /** The preview computed again against the present state, such as after a name was settled. */
    ImportPreview refresh(ImportId id) {
        ImportRepository.Versioned found = require(id, ImportRecord.Status.PREVIEWED);
        return replan(found, plan(found.record()));
    }

    /**
     * Makes exactly the previewed change.
     *
     * @param seen fingerprint of the preview that the viewer looked at
     */
    ImportPreview commit(Viewer viewer, ImportId id, String seen) {
        ImportRepository.Versioned found = require(id, ImportRecord.Status.PREVIEWED);
        ImportPlan plan = plan(found.record());
        String print = ImportSections.fingerprint(plan);
        if (!print.equals(seen) || !print.equals(found.record().fingerprint())) {
            throw outdated(replan(found, plan));
        }
        if (plan.hasErrors()) {
            throw new Conflict(
                    "import-has-errors", "The file has errors. Mend the cells the preview names, and upload it again.");
        }
        try {
            return new ImportPreview(write(viewer, found, plan), plan);
        } catch (ImportOutdated e) {
            throw outdated(replan(found, plan(found.record())));
        }
    }

    /** Takes a committed import back. */
    ImportPreview undo(Viewer viewer, ImportId id) {
        ImportRepository.Versioned found = require(id, ImportRecord.Status.COMMITTED);
        if (found.record().wasCleared()) {
            throw new Gone(
                    "import-cleared",
                    "What is needed to take this import back was deleted after the time it is kept. Change the entries by hand,"
                            + " or import a file with what they should be.");
        }
        List<MadeWrite> made = repository.read(found.record(), MADE, ImportRepository.MADE);
        Instant now = clock.instant();
        ImportRecord undone = found.record().undone(now);
        store.transact(transaction -> {
            importer(found.record()).undo(transaction, made, new ImportContext(id, viewer.id(), now));
            repository.update(transaction, found, undone, Map.of());
            audit(transaction, viewer.id(), "import.undone", undone);
            return id;
        });
        return new ImportPreview(undone, repository.read(undone, PLAN, ImportRepository.PLAN));
    }

    ImportPreview find(ImportId id) {
        ImportRecord record =
                repository.find(id).orElseThrow(ImportService::unknown).record();
        if (record.wasCleared()) {
            return new ImportPreview(record, ImportPlan.forgotten(record.counts()));
        }
        ImportPlan plan = repository.read(record, PLAN, ImportRepository.PLAN);
        if (record.status() != ImportRecord.Status.COMMITTED) {
            return new ImportPreview(record, plan);
        }
        List<MadeWrite> made = repository.read(record, MADE, ImportRepository.MADE);
        return new ImportPreview(record, plan, importer(record).laterChanges(made));
    }

    ImportRepository.History list(Optional<ImportKind> kind, int pageSize, Optional<String> pageToken) {
        return repository.list(kind, pageSize, pageToken);
    }

    private ImportRecord write(Viewer viewer, ImportRepository.Versioned found, ImportPlan plan) {
        Instant now = clock.instant();
        ImportRecord committed = found.record().committed(now);
        ImportContext context = new ImportContext(committed.id(), viewer.id(), now);
        store.transact(transaction -> {
            List<MadeWrite> made = importer(committed).commit(transaction, plan.writes(), context);
            repository.update(transaction, found, committed, Map.of(MADE, made));
            audit(transaction, viewer.id(), "import.committed", committed);
            return committed.id();
        });
        return committed;
    }

    private ImportPreview replan(ImportRepository.Versioned found, ImportPlan plan) {
        ImportRecord fresh = found.record().planned(plan, ImportSections.fingerprint(plan));
        store.transact(transaction -> {
            repository.update(transaction, found, fresh, Map.of(PLAN, plan));
            return fresh.id();
        });
        return new ImportPreview(fresh, plan);
    }

    private ImportPlan plan(ImportRecord record) {
        Sheet sheet = repository.read(record, SHEET, ImportRepository.SHEET);
        return importer(record).plan(sheet, record.options());
    }

    private SheetImporter importer(ImportRecord record) {
        return importers.of(record.kind());
    }

    private ImportRepository.Versioned require(ImportId id, ImportRecord.Status status) {
        ImportRepository.Versioned found = repository.find(id).orElseThrow(ImportService::unknown);
        if (found.record().status() != status) {
            throw status == ImportRecord.Status.PREVIEWED
                    ? new Conflict(
                            "import-not-open",
                            "This import is committed already. Look at the history, or upload again.")
                    : new Conflict(
                            "import-not-committed", "Only a committed import can be taken back. Look at the history.");
        }
        return found;
    }

    private void audit(Transaction transaction, AccountId by, String action, ImportRecord record) {
        ImportCounts counts = record.counts();
        audit.record(
                transaction,
                AuditEvent.by(by, action, "import", record.id().value())
                        .with(Map.of(
                                "kind", record.kind().name(),
                                "created", counts.created(),
                                "updated", counts.updated(),
                                "deleted", counts.deleted())));
    }

    private static ImportOutdated outdated(ImportPreview fresh) {
        return new ImportOutdated(Map.of("preview", ImportView.of(fresh)));
    }

    private static NotFound unknown() {
        return new NotFound("not-found", "There is no such import.");
    }
}

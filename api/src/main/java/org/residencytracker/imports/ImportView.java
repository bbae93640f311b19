package org.residencytracker.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/**
 * An import as the client sees it.
 *
 * @param fingerprint of what the commit would do; the commit names it
 * @param cleared whether the difference was deleted because its time was over; it cannot be taken back any more
 * @param findings left out in the history
 * @param changes left out in the history
 * @param laterChanges what an undo would take back besides the import
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ImportView(
        ImportId id,
        ImportKind kind,
        ImportRecord.Status status,
        String fileName,
        String sheetName,
        ImportMode mode,
        ManualEdits manualEdits,
        Optional<String> rotationId,
        Optional<String> rotationName,
        Instant createdAt,
        AccountId createdBy,
        Optional<Instant> committedAt,
        Optional<Instant> undoneAt,
        ImportCounts counts,
        String fingerprint,
        boolean cleared,
        List<ImportFinding> findings,
        List<ImportChange> changes,
        List<UnknownName> unknownNames,
        List<ImportChange> laterChanges,
        List<Action> allowedActions) {
    /** What the viewer may do with it now. */
    public enum Action {
        REFRESH,
        COMMIT,
        UNDO
    }

    static ImportView of(ImportPreview preview) {
        ImportPlan plan = preview.plan();
        return view(preview.record(), plan.findings(), plan.changes(), plan.unknownNames(), preview.laterChanges());
    }

    static ImportView summary(ImportRecord record) {
        return view(record, List.of(), List.of(), List.of(), List.of());
    }

    private static ImportView view(
            ImportRecord record,
            List<ImportFinding> findings,
            List<ImportChange> changes,
            List<UnknownName> names,
            List<ImportChange> later) {
        return new ImportView(
                record.id(),
                record.kind(),
                record.status(),
                record.fileName(),
                record.sheetName(),
                record.options().mode(),
                record.options().manualEdits(),
                record.options().rotationId(),
                record.options().rotationName(),
                record.createdAt(),
                record.createdBy(),
                record.committedAt(),
                record.undoneAt(),
                record.counts(),
                record.fingerprint(),
                record.wasCleared(),
                findings,
                changes,
                names,
                later,
                actions(record));
    }

    private static List<Action> actions(ImportRecord record) {
        return switch (record.status()) {
            case PREVIEWED -> record.hasErrors() ? List.of(Action.REFRESH) : List.of(Action.REFRESH, Action.COMMIT);
            case COMMITTED -> record.wasCleared() ? List.of() : List.of(Action.UNDO);
            case UNDONE -> List.of();
        };
    }
}

package org.residencytracker.imports;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/**
 * One upload and what became of it.
 *
 * @param sheetName the sheet that was read; the file's name for .csv
 * @param fingerprint of the plan; another one on a fresh plan means that the data changed underneath
 * @param keptSince when the time for which the sections are kept began; empty once they are gone
 * @param parts how many documents hold each of the sections {@code sheet}, {@code plan} and {@code made}
 */
public record ImportRecord(
        ImportId id,
        ImportKind kind,
        Status status,
        String fileName,
        String sheetName,
        ImportOptions options,
        Instant createdAt,
        AccountId createdBy,
        Optional<Instant> committedAt,
        Optional<Instant> undoneAt,
        ImportCounts counts,
        boolean hasErrors,
        String fingerprint,
        Optional<Instant> keptSince,
        Map<String, Integer> parts) {
    public ImportRecord {
        parts = Map.copyOf(parts);
    }

    /** Where the upload stands. */
    public enum Status {
        PREVIEWED,
        COMMITTED,
        UNDONE
    }

    ImportRecord planned(ImportPlan plan, String planFingerprint) {
        return new ImportRecord(
                id,
                kind,
                status,
                fileName,
                sheetName,
                options,
                createdAt,
                createdBy,
                committedAt,
                undoneAt,
                ImportCounts.of(plan),
                plan.hasErrors(),
                planFingerprint,
                keptSince,
                parts);
    }

    ImportRecord committed(Instant at) {
        return with(Status.COMMITTED, Optional.of(at), undoneAt, Optional.of(at), parts);
    }

    ImportRecord undone(Instant at) {
        return with(Status.UNDONE, committedAt, Optional.of(at), Optional.of(at), parts);
    }

    ImportRecord withParts(Map<String, Integer> numbers) {
        return with(status, committedAt, undoneAt, keptSince, numbers);
    }

    /** What is left for the history once the sections are gone. */
    ImportRecord cleared() {
        return with(status, committedAt, undoneAt, Optional.empty(), Map.of());
    }

    boolean wasCleared() {
        return keptSince.isEmpty();
    }

    /** What the upload is stays; where it stands changes. */
    private ImportRecord with(
            Status nextStatus,
            Optional<Instant> committed,
            Optional<Instant> undone,
            Optional<Instant> since,
            Map<String, Integer> numbers) {
        return new ImportRecord(
                id,
                kind,
                nextStatus,
                fileName,
                sheetName,
                options,
                createdAt,
                createdBy,
                committed,
                undone,
                counts,
                hasErrors,
                fingerprint,
                since,
                numbers);
    }
}

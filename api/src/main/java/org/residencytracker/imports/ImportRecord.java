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
        return with(status, committedAt, undoneAt, ImportCounts.of(plan), plan.hasErrors(), planFingerprint, parts);
    }

    ImportRecord committed(Instant at) {
        return with(Status.COMMITTED, Optional.of(at), undoneAt, counts, hasErrors, fingerprint, parts);
    }

    ImportRecord undone(Instant at) {
        return with(Status.UNDONE, committedAt, Optional.of(at), counts, hasErrors, fingerprint, parts);
    }

    ImportRecord withParts(Map<String, Integer> numbers) {
        return with(status, committedAt, undoneAt, counts, hasErrors, fingerprint, numbers);
    }

    /** What the upload is stays; where it stands changes. */
    private ImportRecord with(
            Status nextStatus,
            Optional<Instant> committed,
            Optional<Instant> undone,
            ImportCounts nextCounts,
            boolean errors,
            String print,
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
                nextCounts,
                errors,
                print,
                numbers);
    }
}

package org.residencytracker.imports;

import java.util.List;

/**
 * What a sheet would change, computed against the store as it is now.
 *
 * @param rows rows of data in the file
 * @param unchanged fields that stand already as the file says
 * @param writes the documents the commit will make; empty when nothing changes
 */
public record ImportPlan(
        int rows,
        int unchanged,
        List<ImportFinding> findings,
        List<ImportChange> changes,
        List<UnknownName> unknownNames,
        List<PlannedWrite> writes) {
    public ImportPlan {
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
        unknownNames = List.copyOf(unknownNames);
        writes = List.copyOf(writes);
    }

    /** What is left of a plan whose difference is no longer kept. */
    static ImportPlan forgotten(ImportCounts counts) {
        return new ImportPlan(counts.rows(), counts.unchanged(), List.of(), List.of(), List.of(), List.of());
    }

    /** Whether a finding forbids the commit. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == ImportFinding.Severity.ERROR);
    }

    /** How many fields the commit creates, updates or deletes. */
    public int count(ImportChange.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}

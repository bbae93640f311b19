package org.residencytracker.imports;

/**
 * The difference in numbers. {@code rows} counts rows of data in the file, the others fields: a station on a day, a person's
 * field.
 */
public record ImportCounts(int rows, int created, int updated, int deleted, int unchanged) {
    static ImportCounts of(ImportPlan plan) {
        return new ImportCounts(
                plan.rows(),
                plan.count(ImportChange.Kind.CREATED),
                plan.count(ImportChange.Kind.UPDATED),
                plan.count(ImportChange.Kind.DELETED),
                plan.unchanged());
    }
}

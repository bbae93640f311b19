package org.residencytracker.imports;

import java.util.List;
import org.residencytracker.imports.sheet.Sheet;
import org.residencytracker.platform.store.Transaction;

/** What a feature gives to have its spreadsheets imported. Implementations are CDI beans and see only cells. */
public interface SheetImporter {
    ImportKind kind();

    /**
     * Computes what the sheet would change. Writes nothing; the same sheet against the same store gives an equal plan.
     *
     * @throws org.residencytracker.platform.problem.Invalid when the sheet is not of this kind at all, such as one without
     *     its needed columns; faults of single cells are findings instead
     */
    ImportPlan plan(Sheet sheet, ImportOptions options);

    /**
     * Makes the planned writes within the transaction; the import itself is audited by the caller.
     *
     * @throws ImportOutdated when a document is no longer of the version that the plan stands on
     */
    List<MadeWrite> commit(Transaction transaction, List<PlannedWrite> writes, ImportContext context);

    /** What was changed since the commit, by hand, on the very fields it wrote, and an undo would take back too. */
    List<ImportChange> laterChanges(List<MadeWrite> made);

    /**
     * Restores what stood there before the commit, within the transaction. Of the fields that the commit did
     * not write, what was changed since stays.
     *
     * @throws ImportChangedSince when a newer import stands on the same documents
     */
    void undo(Transaction transaction, List<MadeWrite> made, ImportContext context);
}

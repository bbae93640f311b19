package org.residencytracker.imports.file;

import org.residencytracker.platform.problem.Invalid;

/** A file that cannot be read as a table; the detail tells an admin what is wrong with it and what to do. */
public final class UnreadableFileException extends Invalid {
    private UnreadableFileException(String slug, String detail) {
        super(slug, detail);
    }

    static UnreadableFileException empty() {
        return new UnreadableFileException(
                "file-empty", "The file is empty. Choose the file again; if it opens empty, save it once more first.");
    }

    static UnreadableFileException emptySheet(String sheet) {
        return new UnreadableFileException(
                "file-empty",
                "The sheet \"%s\" has no values. Open the file, select the sheet with the table, save, and try again."
                        .formatted(sheet));
    }

    static UnreadableFileException tooLarge(long maxBytes) {
        return new UnreadableFileException(
                "file-too-large",
                "The file is larger than %d MB. Remove pictures and other sheets, or split it."
                        .formatted(maxBytes / 1_000_000));
    }

    static UnreadableFileException unknownType(String what) {
        return new UnreadableFileException(
                "file-type-unknown", what + " Save the table as an Excel workbook (.xlsx) or as CSV UTF-8 (.csv).");
    }

    static UnreadableFileException oldExcel() {
        return new UnreadableFileException(
                "file-old-excel",
                "This is a workbook of Excel 97 to 2003 (.xls). Open it, choose Save As, Excel Workbook (.xlsx), and upload"
                        + " that file.");
    }

    static UnreadableFileException passwordProtected() {
        return new UnreadableFileException(
                "file-password",
                "The file is protected by a password. Remove the password (File, Info, Protect Workbook) and save it.");
    }

    static UnreadableFileException damaged(String what) {
        return new UnreadableFileException(
                "file-damaged",
                "The workbook is damaged: %s. Open it in a spreadsheet program, save it as a new .xlsx file, and upload that."
                        .formatted(what));
    }

    static UnreadableFileException tooComplex(String what) {
        return new UnreadableFileException(
                "file-too-complex", what + " Copy only the table into a new workbook, save it, and upload that.");
    }

    static UnreadableFileException tooManyRows(int row, int maxRows) {
        return new UnreadableFileException(
                "file-too-many-rows",
                "There is something in row %d; at most row %d is read. Delete what stands far below the table, or split the file."
                        .formatted(row, maxRows));
    }

    static UnreadableFileException externalEntity() {
        return new UnreadableFileException(
                "file-external-entity",
                "The workbook contains a document type definition, which no spreadsheet program writes. Do not trust this"
                        + " file; ask its author for a new copy.");
    }

    static UnreadableFileException noSheets() {
        return new UnreadableFileException(
                "file-no-sheets",
                "The workbook has no visible sheet. Open it, unhide or add the sheet with the table, and save it.");
    }

    static UnreadableFileException unknownEncoding() {
        return new UnreadableFileException(
                "file-encoding-unknown",
                "The letters of this text file cannot be read with certainty. Save it again as CSV UTF-8, or as .xlsx.");
    }

    static UnreadableFileException textLost(String column) {
        return new UnreadableFileException(
                "file-text-lost",
                ("Column %s is mostly question marks: the program that saved this file lost its letters. Save the original as"
                                + " CSV UTF-8, or as .xlsx.")
                        .formatted(column));
    }

    static UnreadableFileException unclosedQuote(long line) {
        return new UnreadableFileException(
                "file-quote-unclosed",
                ("The record that starts on line %d has a quotation mark without its partner. Write a quotation mark inside"
                                + " a quoted cell twice (\"\"), or save the table as .xlsx.")
                        .formatted(line));
    }

    static UnreadableFileException overloaded() {
        return new UnreadableFileException(
                "file-too-complex",
                "Reading this file takes too long. Remove what is not part of the table and try again.");
    }
}

package org.residencytracker.imports;

import java.time.YearMonth;

/** A spreadsheet that people may download, fill and import again. Features publish implementations as CDI beans. */
public interface SheetTemplate {
    /** File name in the URL, such as {@code on-call.csv}; its ending tells the format. */
    String fileName();

    /** The file for a month of the department; templates without dates pass over it. Importing it unfilled changes nothing, unless it holds examples. */
    byte[] write(YearMonth month);
}

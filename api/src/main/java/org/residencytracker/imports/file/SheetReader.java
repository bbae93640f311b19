package org.residencytracker.imports.file;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.residencytracker.imports.sheet.Sheet;

/**
 * Reads the one table of a spreadsheet file. What kind of file it is, its first bytes say; its name is not trusted. A file
 * is read on one of two threads of the reader's own, so that no file, however made, can take the server's threads or memory:
 * a reading takes at most ten seconds and 64 MB.
 */
@Singleton
public final class SheetReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final ReaderThreads threads = new ReaderThreads();

    /**
     * Reads the sheet in front of a workbook, or the table of a text file.
     *
     * @param fileName as the browser sent it; names the sheet of a .csv file and the fault of one that is not what it says
     * @throws UnreadableFileException when the file cannot be read as a table
     * @throws org.residencytracker.platform.problem.Unavailable when too many files wait to be read
     */
    public Sheet read(byte[] content, String fileName) {
        if (content.length == 0) {
            throw UnreadableFileException.empty();
        }
        if (content.length > ReadLimits.MAX_FILE_BYTES) {
            throw UnreadableFileException.tooLarge(ReadLimits.MAX_FILE_BYTES);
        }
        return threads.call(() -> parse(content, fileName));
    }

    /** As {@link #read(byte[], String)}, from a file on disk, such as an upload. */
    public Sheet read(Path file, String fileName) {
        try {
            if (Files.size(file) > ReadLimits.MAX_FILE_BYTES) {
                throw UnreadableFileException.tooLarge(ReadLimits.MAX_FILE_BYTES);
            }
            return read(Files.readAllBytes(file), fileName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet parse(byte[] content, String fileName) {
        ReadBudget budget = new ReadBudget();
        if (startsWith(content, ZIP)) {
            return XlsxParser.parse(content, budget);
        }
        if (startsWith(content, EMPTY_ZIP)) {
            throw UnreadableFileException.unknownType("The file is an empty archive, not an Excel workbook.");
        }
        if (startsWith(content, OLE)) {
            throw contains(content, ENCRYPTED)
                    ? UnreadableFileException.passwordProtected()
                    : UnreadableFileException.oldExcel();
        }
        return CsvTable.parse(content, fileName, isNamedText(fileName), budget);
    }

    private static boolean isNamedText(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".txt") || name.endsWith(".tsv");
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int i = 0; i + wanted.length <= content.length; i++) {
            if (Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}

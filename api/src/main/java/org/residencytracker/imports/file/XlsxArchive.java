package org.residencytracker.imports.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a workbook's archive, each opened behind the guard; parts nobody asks for are never inflated. */
final class XlsxArchive implements Closeable {
    private final ZipFile zip;
    private final ReadBudget budget;
    private final TextPool pool = new TextPool();

    private XlsxArchive(ZipFile zip, ReadBudget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    static XlsxArchive open(byte[] content, ReadBudget budget) {
        if (countEntries(content) > ReadLimits.MAX_ARCHIVE_ENTRIES) {
            throw UnreadableFileException.tooComplex("The workbook is packed from thousands of files.");
        }
        try {
            return new XlsxArchive(
                    ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                            .setIgnoreLocalFileHeader(true)
                            .get(),
                    budget);
        } catch (IOException | RuntimeException e) {
            throw UnreadableFileException.damaged(
                    "its archive cannot be opened; perhaps the upload or download broke off");
        }
    }

    /** Counted in the bytes, before anything is built from them: the directory's own count may lie. */
    private static int countEntries(byte[] content) {
        int count = 0;
        for (int i = 0; i + 3 < content.length; i++) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 1 && content[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    XmlPart part(String name) {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw UnreadableFileException.damaged("its part " + XmlPart.shown(name) + " is missing");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw UnreadableFileException.passwordProtected();
        }
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            throw UnreadableFileException.damaged("its part " + XmlPart.shown(name) + " is packed in an unknown way");
        }
        try {
            return XmlPart.open(name, new GuardedInput(zip.getInputStream(entry), budget), pool);
        } catch (IOException e) {
            throw UnreadableFileException.damaged("its part " + XmlPart.shown(name) + " cannot be unpacked");
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException("An archive in memory cannot fail to close.", e);
        }
    }
}

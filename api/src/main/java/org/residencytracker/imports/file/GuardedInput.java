package org.residencytracker.imports.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.utils.InputStreamStatistics;
import org.jspecify.annotations.Nullable;

/** The inflated bytes of one part, counted; refuses a single token so long that a parser would drown in it. */
final class GuardedInput extends FilterInputStream {
    private final ReadBudget budget;
    private final @Nullable InputStreamStatistics statistics;
    private long bytes;
    private long lastTag;

    GuardedInput(InputStream inflated, ReadBudget budget) {
        super(inflated);
        this.statistics = inflated instanceof InputStreamStatistics packed ? packed : null;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            bytes += read;
            budget.countInflated(read, bytes, statistics == null ? bytes : statistics.getCompressedCount());
            checkTokens(buffer, offset, read);
        }
        return read;
    }

    private void checkTokens(byte[] buffer, int offset, int length) {
        for (int i = offset + length - 1; i >= offset; i--) {
            if (buffer[i] == '<') {
                lastTag = bytes - (offset + length - i);
                return;
            }
        }
        if (bytes - lastTag > ReadLimits.MAX_BYTES_WITHOUT_TAG) {
            throw UnreadableFileException.tooComplex("A cell of the workbook holds far more text than fits in a cell.");
        }
    }
}

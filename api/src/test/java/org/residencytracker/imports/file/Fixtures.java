package org.residencytracker.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.residencytracker.imports.sheet.Sheet;

/** The example files beside the tests. */
final class Fixtures {
    private Fixtures() {}

    static byte[] bytes(String name) {
        try (InputStream content = Fixtures.class.getResourceAsStream("/imports/" + name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sheet sheet(String name) {
        return new SheetReader().read(bytes(name), name.substring(name.lastIndexOf('/') + 1));
    }
}

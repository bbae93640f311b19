package org.residencytracker.platform.http;

import java.nio.file.Path;

/**
 * One file of the built web client.
 *
 * @param tag strong entity tag, of the unpacked file
 * @param isImmutable whether its name changes with its content
 * @param hasBrotli whether a twin with the ending {@code .br} lies beside it
 * @param hasGzip whether a twin with the ending {@code .gz} lies beside it
 */
record WebClientFile(Path path, String type, String tag, boolean isImmutable, boolean hasBrotli, boolean hasGzip) {}

package org.residencytracker.platform.http;

import io.vertx.core.http.impl.MimeMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a built web client as they stood at the start. What is not listed here is not served, whatever a path says. */
final class WebClientFiles {
    private final Map<String, WebClientFile> files;

    private WebClientFiles(Map<String, WebClientFile> files) {
        this.files = files;
    }

    static WebClientFiles in(Path folder) {
        Map<String, WebClientFile> files = new HashMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = "/" + folder.relativize(path).toString().replace('\\', '/');
                if (isServed(name)) {
                    files.put(name, file(name, path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WebClientFiles(Map.copyOf(files));
    }

    Optional<WebClientFile> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Source maps would show what the code says; packed twins are chosen by header; hidden files belong to the build. */
    private static boolean isServed(String name) {
        return !name.matches(".*\\.(map|br|gz)$") && !name.contains("/.");
    }

    private static WebClientFile file(String name, Path path) throws IOException {
        String type = name.endsWith(".webmanifest")
                ? "application/manifest+json"
                : Optional.ofNullable(MimeMapping.getMimeTypeForFilename(name)).orElse("application/octet-stream");
        boolean isText = type.startsWith("text/") || type.endsWith("javascript") || type.endsWith("json");
        String tag = "\"%x-%x\""
                .formatted(Files.size(path), Files.getLastModifiedTime(path).toMillis());
        return new WebClientFile(
                path,
                isText ? type + "; charset=utf-8" : type,
                tag,
                name.startsWith("/assets/"),
                Files.isRegularFile(Path.of(path + ".br")),
                Files.isRegularFile(Path.of(path + ".gz")));
    }
}

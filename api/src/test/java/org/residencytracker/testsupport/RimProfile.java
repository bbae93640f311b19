package org.residencytracker.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The product behind one proxy, with its true limits, one listed origin and a web client of four files. */
public final class RimProfile implements QuarkusTestProfile {
    /** An origin that may call the API. */
    public static final String LISTED_ORIGIN = "https://app.example.org";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("tracker.http.trusted-proxies", "1"),
                Map.entry("tracker.http.cors-origins", LISTED_ORIGIN),
                Map.entry("tracker.http.strict-transport-security", "true"),
                Map.entry("tracker.web.dir", webClient().toString()),
                Map.entry("tracker.limits.imports", "20/1h"),
                Map.entry("tracker.limits.failed-tokens", "3/1h"),
                Map.entry("tracker.limits.general", "600/1m"));
    }

    static Path webClient() {
        try {
            Path folder = Files.createTempDirectory("web-client");
            Files.createDirectory(folder.resolve("assets"));
            Files.writeString(folder.resolve("index.html"), "<!doctype html><title>Tracker</title>");
            Files.writeString(folder.resolve("assets/app-1a2b.js"), "plain");
            Files.writeString(folder.resolve("assets/app-1a2b.js.br"), "brotli");
            Files.writeString(folder.resolve("assets/app-1a2b.js.gz"), "gzip");
            Files.writeString(folder.resolve("assets/app-1a2b.js.map"), "{}");
            Files.writeString(folder.resolve("manifest.webmanifest"), "{}");
            Files.writeString(folder.resolveSibling(folder.getFileName() + "-secret.txt"), "not yours");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

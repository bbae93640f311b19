package org.residencytracker.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Reads the hostile files in a Java process of its own that has 64 MB, as the product promises. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileFilesTest {
    private static final List<String> FILES = List.of(
            "binary-named.csv",
            "empty.xlsx",
            "external-entity.xlsx",
            "huge-row-number.xlsx",
            "no-sheets.xlsx",
            "text-named.xlsx",
            "unclosed-quote.csv",
            "zip-bomb.xlsx");

    @Test
    void every_hostile_file_is_refused_within_a_second_in_64_megabytes() throws Exception {
        List<String> lines = inSmallProcess(FILES);

        assertThat(lines).hasSameSizeAs(FILES);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line).matches(".* file-[a-z-]+ [0-9]+");
            assertThat(Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)))
                    .isLessThan(1_000);
        });
    }

    private static List<String> inSmallProcess(List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Refusals.class.getName()));
        command.addAll(files);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return output.lines().toList();
    }
}

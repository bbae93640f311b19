package org.residencytracker.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Finds slugs where they are written: as the first argument of a refusal's constructor, or of what makes a problem. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemTableTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TABLE = Path.of("../docs/problems.md");
    private static final Pattern SUBCLASS = Pattern.compile("class (\\w+)[^{;]*? extends (\\w+)");
    private static final String SLUG = "\\(\\s*\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\"\\s*[,)]";

    @Test
    void every_problem_that_the_code_knows_has_a_row_and_every_row_a_problem() throws IOException {
        Set<String> written = new TreeSet<>();
        for (String line : Files.readAllLines(TABLE)) {
            Matcher row = Pattern.compile("^\\| `([a-z0-9-]+)` \\|").matcher(line);
            if (row.find()) {
                assertThat(written.add(row.group(1)))
                        .as("one row for " + row.group(1))
                        .isTrue();
            }
        }

        assertThat(written).isEqualTo(slugs());
    }

    private static Set<String> slugs() {
        List<String> sources = sources();
        Set<String> refusals = refusals(sources);
        Pattern construction =
                Pattern.compile("(?:super|this|Problem\\.of|new (?:" + String.join("|", refusals) + "))" + SLUG);
        Pattern tokenKind = Pattern.compile("(?:return|[?:]) \"(token-[a-z-]+)\"");
        return Stream.of(construction, tokenKind)
                .flatMap(pattern -> sources.stream()
                        .filter(source -> isRefusing(source, refusals))
                        .flatMap(source -> pattern.matcher(source).results()))
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A class that passes a text to its own superclass is of interest only if that superclass is a refusal. */
    private static boolean isRefusing(String source, Set<String> refusals) {
        Matcher type = SUBCLASS.matcher(source);
        return !type.find() || refusals.contains(type.group(2)) || !source.contains("super(\"");
    }

    /** The kinds and all that extends one of them, at any depth. */
    private static Set<String> refusals(List<String> sources) {
        Set<String> refusals = new HashSet<>(Set.of("DomainException"));
        int before;
        do {
            before = refusals.size();
            for (String source : sources) {
                SUBCLASS.matcher(source)
                        .results()
                        .filter(type -> refusals.contains(type.group(2)))
                        .forEach(type -> refusals.add(type.group(1)));
            }
        } while (refusals.size() > before);
        return refusals;
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ProblemTableTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

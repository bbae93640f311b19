package org.residencytracker.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A method that a path does not know is answered with those it knows (RFC 9110, section 15.5.6). */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AllowedMethodsTest {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Test
    void every_path_of_the_contract_tells_exactly_its_methods() {
        Map<String, Map<String, Object>> paths =
                JsonPath.from(new File("openapi.json")).getMap("paths");

        paths.keySet().forEach(path -> {
            Set<String> known = new TreeSet<>();
            paths.forEach((template, others) -> {
                if (matches(template, path)) {
                    known.addAll(methods(others.keySet()));
                }
            });
            String unknown = METHODS.stream()
                    .filter(method -> !known.contains(method))
                    .findFirst()
                    .orElseThrow();
            String allow = assertProblem(
                            given().request(unknown, path.replaceAll("\\{[a-zA-Z]+}", "none")),
                            405,
                            "method-not-allowed")
                    .extract()
                    .header("Allow");
            assertThat(Arrays.asList(allow.split(", ")))
                    .as(unknown + " " + path)
                    .containsAll(answered(methods(paths.get(path).keySet())))
                    .isSubsetOf(answered(known));
        });
        assertThat(paths).hasSizeGreaterThan(25);
    }

    @Test
    void what_is_not_there_allows_nothing() {
        assertThat(assertProblem(given().delete("/api/v1/nothing"), 404, "not-found")
                        .extract()
                        .header("Allow"))
                .isNull();
    }

    /** A fixed path such as {@code /rotations/details} is also one of the template {@code /rotations/{id}}. */
    private static boolean matches(String template, String path) {
        return path.matches(template.replaceAll("\\{[a-zA-Z]+}", "[^/]+"));
    }

    private static Set<String> methods(Set<String> operations) {
        return operations.stream()
                .map(operation -> operation.toUpperCase(Locale.ROOT))
                .filter(METHODS::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The server answers these two by itself. */
    private static Set<String> answered(Set<String> known) {
        Set<String> all = new TreeSet<>(known);
        all.add("OPTIONS");
        if (known.contains("GET")) {
            all.add("HEAD");
        }
        return all;
    }
}

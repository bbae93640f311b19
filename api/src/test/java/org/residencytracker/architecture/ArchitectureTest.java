package org.residencytracker.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds for the product, and bites on a class made to break it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {
    private static final String PRODUCT = "org.residencytracker";
    private static final String VIOLATIONS = PRODUCT + ".architecture.violations";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PRODUCT);
    private static final JavaClasses BREAKING = new ClassFileImporter().importPackages(VIOLATIONS);

    static Stream<String> rules() {
        return new Rules(PRODUCT).all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_product_keeps_the_rule(String name) {
        Map<String, ArchRule> rules = new Rules(PRODUCT).all();

        rules.get(name).check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_bites(String name) {
        ArchRule rule = new Rules(VIOLATIONS).all().get(name);

        assertThat(rule.evaluate(BREAKING).hasViolation()).isTrue();
    }
}

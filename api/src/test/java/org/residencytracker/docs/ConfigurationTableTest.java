package org.residencytracker.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfigurationTableTest {
    private static final Pattern ROW = Pattern.compile("^\\| `(tracker\\.[a-z0-9.-]+)` \\| (?:`([^`]*)`|-) \\| ");

    @Test
    void every_key_stands_in_the_table_with_its_default() throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("../docs/configuration.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.find()) {
                written.put(row.group(1), row.group(2) == null ? "" : row.group(2));
            }
        }

        assertThat(written).isEqualTo(declared());
    }

    private static Map<String, String> declared() {
        Map<String, String> keys = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.residencytracker").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(JavaClass::reflect)
                        .map(ConfigMappings.ConfigClass::configClass)
                        .forEach(type -> ConfigMappings.getProperties(type)
                                .forEach((key, property) ->
                                        keys.put(key, property.hasDefaultValue() ? property.getDefaultValue() : "")));
        // The elements of a list are no keys of their own.
        keys.keySet().removeIf(key -> key.endsWith("[*]"));
        return keys;
    }
}

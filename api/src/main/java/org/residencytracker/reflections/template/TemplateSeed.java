package org.residencytracker.reflections.template;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The first templates of both audiences, from {@code reflections/templates.json}; published, for everything. */
final class TemplateSeed {
    private TemplateSeed() {}

    static List<ReflectionTemplate> read(Instant at) {
        try (InputStream json = TemplateSeed.class.getResourceAsStream("/reflections/templates.json")) {
            Seed[] seeds = JsonMapper.builder().build().readValue(Objects.requireNonNull(json), Seed[].class);
            return Arrays.stream(seeds).map(seed -> seed.template(at)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Seed(String templateKey, Audience audience, List<Section> sections) {
        ReflectionTemplate template(Instant at) {
            return new ReflectionTemplate(
                    templateKey,
                    1,
                    TemplateStatus.PUBLISHED,
                    audience,
                    List.of(ReflectionTemplate.ANY),
                    sections,
                    at,
                    at,
                    Optional.of(at),
                    Optional.empty());
        }
    }
}

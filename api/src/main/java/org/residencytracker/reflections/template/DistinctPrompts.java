package org.residencytracker.reflections.template;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** No two prompts of the sections share an id, since an answer is found by it. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DistinctPrompts.Check.class)
@interface DistinctPrompts {
    String message() default "two questions share an id";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at all sections together. */
    final class Check implements ConstraintValidator<DistinctPrompts, List<Section>> {
        @Override
        public boolean isValid(@Nullable List<Section> sections, ConstraintValidatorContext context) {
            Set<String> seen = new HashSet<>();
            return sections == null
                    || sections.stream()
                            .filter(Objects::nonNull)
                            .flatMap(section -> section.prompts().stream())
                            .filter(Objects::nonNull)
                            .allMatch(prompt -> seen.add(prompt.id()));
        }
    }
}

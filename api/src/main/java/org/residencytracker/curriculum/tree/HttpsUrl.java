package org.residencytracker.curriculum.tree;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** An absolute https address with a host; blank and absent pass. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HttpsUrl.Validator.class)
public @interface HttpsUrl {
    /** The longest address that is kept. */
    int MAX_LENGTH = 2000;

    String message() default "must be an address that starts with https://";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Decides by parsing, so that no script and no mail address slips through. */
    final class Validator implements ConstraintValidator<HttpsUrl, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.isBlank() || isHttps(text.strip());
        }

        /** Whether the text is such an address. */
        public static boolean isHttps(String text) {
            try {
                URI uri = new URI(text);
                return text.length() <= MAX_LENGTH
                        && "https".equalsIgnoreCase(uri.getScheme())
                        && uri.getHost() != null
                        && uri.getUserInfo() == null;
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }
}

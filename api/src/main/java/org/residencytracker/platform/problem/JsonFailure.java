package org.residencytracker.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.util.List;
import java.util.Optional;

/** Bodies that are not JSON (400), and JSON that does not fit its type (422, with a pointer to the member). */
final class JsonFailure {
    private JsonFailure() {}

    static Optional<Problem> problem(JsonProcessingException thrown) {
        return switch (thrown) {
            case InvalidDefinitionException _ -> Optional.empty();
            case PropertyBindingException unknown -> misfit(unknown, "unknown", "this member is not known here");
            case InvalidFormatException format
            when format.getValue() instanceof String ->
                misfit(format, "invalid-format", "this value does not have the form it needs");
            case MismatchedInputException absent
            when says(absent, "Cannot map `null`") -> misfit(absent, "required", "this member is required");
            case MismatchedInputException trailing when says(trailing, "Trailing token") -> Optional.of(malformed());
            case MismatchedInputException type -> misfit(type, "invalid-type", "this member needs another type");
            case JsonMappingException value
            when !value.getPath().isEmpty() -> misfit(value, "invalid", "this value is not allowed");
            default -> Optional.of(malformed());
        };
    }

    private static Optional<Problem> misfit(JsonMappingException thrown, String code, String message) {
        return Optional.of(
                Problem.of("invalid-request", 422, "The body does not have the form that this operation needs.")
                        .with(List.of(new Violation(pointer(thrown), code, message))));
    }

    private static Problem malformed() {
        return Problem.of("malformed-json", 400, "The body is not well-formed JSON.");
    }

    /** Jackson has no types of its own for these; the tests notice if it changes its words. */
    private static boolean says(JsonProcessingException thrown, String beginning) {
        return thrown.getOriginalMessage().startsWith(beginning);
    }

    private static String pointer(JsonMappingException thrown) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : thrown.getPath()) {
            pointer.append(JsonPointers.step(
                    step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName()));
        }
        return pointer.toString();
    }
}

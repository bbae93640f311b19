package org.residencytracker.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Bean Validation found in a request, as violations with pointers. */
final class ConstraintFailure {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Email", "invalid-email"),
            Map.entry("Pattern", "invalid-format"),
            Map.entry("Max", "too-large"),
            Map.entry("DecimalMax", "too-large"),
            Map.entry("Min", "too-small"),
            Map.entry("DecimalMin", "too-small"),
            Map.entry("Positive", "too-small"),
            Map.entry("PositiveOrZero", "too-small"),
            Map.entry("Past", "must-be-past"),
            Map.entry("PastOrPresent", "must-be-past"),
            Map.entry("Future", "must-be-future"),
            Map.entry("FutureOrPresent", "must-be-future"));

    private ConstraintFailure() {}

    /** Empty when it was our own answer that broke its rules: then the fault is ours. */
    static Optional<Problem> problem(ConstraintViolationException thrown) {
        if (thrown.getConstraintViolations().stream().anyMatch(ConstraintFailure::isOurs)) {
            return Optional.empty();
        }
        List<Violation> violations = thrown.getConstraintViolations().stream()
                .map(violation -> new Violation(pointer(violation), code(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .toList();
        return Optional.of(
                Problem.of("invalid-request", 422, "Some members are missing or not allowed; see violations.")
                        .with(violations));
    }

    /** Only the parameters of a resource method come from the caller. */
    private static boolean isOurs(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = nodes(violation);
        return nodes.size() < 2
                || nodes.getFirst().getKind() != ElementKind.METHOD
                || nodes.get(1).getKind() == ElementKind.RETURN_VALUE;
    }

    private static String pointer(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = nodes(violation);
        if (nodes.size() == 2) {
            return isBody(nodes) ? "" : JsonPointers.step(nodes.get(1).getName());
        }
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : nodes.subList(2, nodes.size())) {
            if (node.getIndex() != null || node.getKey() != null) {
                pointer.append(
                        JsonPointers.step(String.valueOf(node.getIndex() == null ? node.getKey() : node.getIndex())));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append(JsonPointers.step(node.getName()));
            }
        }
        return pointer.toString();
    }

    /** Bodies are records; parameters of path and query never are collections of members. */
    private static boolean isBody(List<Path.Node> nodes) {
        Path.MethodNode method = nodes.getFirst().as(Path.MethodNode.class);
        int index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        return method.getParameterTypes().get(index).isRecord();
    }

    private static String code(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        if (constraint.equals("Size") || constraint.equals("Length")) {
            Object max = violation.getConstraintDescriptor().getAttributes().get("max");
            return max instanceof Integer most && length(violation.getInvalidValue()) > most ? "too-long" : "too-short";
        }
        return CODES.getOrDefault(constraint, "invalid");
    }

    private static int length(@Nullable Object value) {
        return switch (value) {
            case CharSequence text -> text.length();
            case Collection<?> collection -> collection.size();
            case Map<?, ?> map -> map.size();
            case Object array when array.getClass().isArray() -> Array.getLength(array);
            case null, default -> 0;
        };
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        return nodes;
    }
}

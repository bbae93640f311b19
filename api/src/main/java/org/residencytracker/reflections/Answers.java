package org.residencytracker.reflections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.reflections.template.Prompt;
import org.residencytracker.reflections.template.ReflectionTemplate;

/** Checks answers against the questions of a template. */
final class Answers {
    private Answers() {}

    /** The answers that are not empty, each to a question of the template. */
    static Map<String, String> soFar(ReflectionTemplate template, Map<String, String> given) {
        Map<String, String> answers = new LinkedHashMap<>();
        List<Violation> violations = new ArrayList<>();
        given.forEach((id, text) -> {
            if (template.prompts().stream().noneMatch(prompt -> prompt.id().equals(id))) {
                violations.add(new Violation("/answers/" + id, "unknown", "not a question of this template"));
            } else if (!text.isBlank()) {
                answers.put(id, text.strip());
            }
        });
        refuse(violations);
        return answers;
    }

    /** As {@link #soFar}, and no required question is without an answer. */
    static Map<String, String> complete(ReflectionTemplate template, Map<String, String> given) {
        Map<String, String> answers = soFar(template, given);
        refuse(template.prompts().stream()
                .filter(Prompt::required)
                .filter(prompt -> !answers.containsKey(prompt.id()))
                .map(prompt -> new Violation("/answers/" + prompt.id(), "required", "needs an answer"))
                .toList());
        return answers;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Invalid(
                    "invalid-request",
                    "Some answers are missing or belong to no question.",
                    violations.toArray(Violation[]::new));
        }
    }
}

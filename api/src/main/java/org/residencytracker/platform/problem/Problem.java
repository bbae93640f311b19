package org.residencytracker.platform.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One refusal as RFC 9457 has it.
 *
 * @param slug last segment of {@code type}; the key that clients and {@code docs/problems.md} go by
 * @param status HTTP status code
 * @param detail English sentence for this case, safe to show
 * @param violations faults in what was sent, in their order
 * @param extensions further members (RFC 9457, section 3.2), in their order
 * @param headers HTTP headers that belong to the answer
 */
public record Problem(
        String slug,
        int status,
        String detail,
        List<Violation> violations,
        Map<String, Object> extensions,
        Map<String, String> headers) {
    /** Media type of problems (RFC 9457, section 3). */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What the slug is appended to. An identifier only; nothing answers there. */
    public static final String TYPE_BASE = "https://tracker.invalid/problems/";

    public Problem {
        violations = List.copyOf(violations);
        extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
        headers = Map.copyOf(headers);
    }

    static Problem of(String slug, int status, String detail) {
        return new Problem(slug, status, detail, List.of(), Map.of(), Map.of());
    }

    Problem with(List<Violation> faults) {
        return new Problem(slug, status, detail, faults, extensions, headers);
    }

    Problem withHeader(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Problem(slug, status, detail, violations, extensions, all);
    }

    /** Short text that is the same for every problem of the type: the slug as words. */
    public String title() {
        return Character.toUpperCase(slug.charAt(0)) + slug.substring(1).replace('-', ' ');
    }

    /** The members of the JSON object, in their order. */
    public Map<String, Object> members(String instance, String requestId) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", TYPE_BASE + slug);
        members.put("title", title());
        members.put("status", status);
        members.put("detail", detail);
        members.put("instance", instance);
        members.put("requestId", requestId);
        if (!violations.isEmpty()) {
            members.put("violations", violations);
        }
        extensions.forEach(members::putIfAbsent);
        return members;
    }
}

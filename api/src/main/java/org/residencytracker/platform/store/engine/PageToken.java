package org.residencytracker.platform.store.engine;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.residencytracker.platform.id.Sha256;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Query;

/** The text of a page token: where a page ended and of which query, as base64url of JSON. It is opaque, not secret. */
final class PageToken {
    private static final int SHAPE_LENGTH = 16;

    private PageToken() {}

    static String write(String shape, List<Object> position) {
        byte[] json = BodyJson.write(Map.of("q", shape, "p", position)).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    /** The position in a token of a query of the given shape with so many orders. */
    static List<Object> read(String token, String shape, int orders) {
        Map<String, Object> content = decode(token);
        if (!shape.equals(content.get("q"))
                || !(content.get("p") instanceof List<?> position)
                || position.size() != orders + 1
                || !position.stream().allMatch(PageToken::isScalar)
                || !(position.getLast() instanceof String id)
                || !Key.isId(id)) {
            throw refusal();
        }
        return List.copyOf(position);
    }

    static String shapeOf(String collection, List<Filter> filters, List<Query.Order> orders) {
        String text = collection + filters + orders;
        return Base64.getUrlEncoder().encodeToString(Sha256.of(text)).substring(0, SHAPE_LENGTH);
    }

    private static Map<String, Object> decode(String token) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(token);
            return BodyJson.read(new String(json, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw refusal();
        }
    }

    private static boolean isScalar(Object value) {
        return value instanceof String || value instanceof Long || value instanceof Boolean;
    }

    private static Invalid refusal() {
        return new Invalid("invalid-page-token", "This page token is not of this list. Start from the first page.");
    }
}

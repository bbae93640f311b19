package org.residencytracker.platform.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;

/**
 * What a bearer token says of itself before anybody has checked it. It only serves to choose the key and to tell the caller
 * which way the token fails; nothing is granted by it.
 */
record UnverifiedToken(JsonNode header, JsonNode claims) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Splits a compact JWS (RFC 7515, section 3.1).
     *
     * @throws TokenRefused when it is none
     */
    static UnverifiedToken parse(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw TokenRefused.invalid();
        }
        return new UnverifiedToken(object(parts[0]), object(parts[1]));
    }

    String algorithm() {
        return header.path("alg").asText();
    }

    String keyId() {
        return header.path("kid").asText();
    }

    String issuer() {
        return claims.path("iss").asText();
    }

    /** Whether it says whom it is about. */
    boolean hasSubject() {
        return !claims.path("sub").asText().isBlank();
    }

    boolean isExpiredAt(Instant now) {
        return claims.path("exp").asLong(Long.MAX_VALUE) < now.getEpochSecond();
    }

    private static JsonNode object(String part) {
        try {
            JsonNode node = JSON.readTree(Base64.getUrlDecoder().decode(part));
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw TokenRefused.invalid();
        }
        throw TokenRefused.invalid();
    }
}

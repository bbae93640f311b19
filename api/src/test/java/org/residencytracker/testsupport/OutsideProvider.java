package org.residencytracker.testsupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** An OpenID Connect provider on the loopback: its discovery document, and one key at a time, which rotates when told to. */
public final class OutsideProvider implements AutoCloseable {
    /** The audience that the profiles of these tests configure. */
    public static final String AUDIENCE = "tracker-tests";

    private static final int BITS = 2048;

    private final URI address;
    private final String issuer;
    private final AtomicInteger keyFetches = new AtomicInteger();
    private final HttpServer server;
    private volatile RsaJsonWebKey key = newKey();

    private OutsideProvider(URI address, String issuer) {
        this.address = address;
        this.issuer = issuer;
        try {
            server = HttpServer.create(new InetSocketAddress(address.getHost(), address.getPort()), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/keys", exchange -> {
            keyFetches.incrementAndGet();
            answer(exchange, keys());
        });
        server.start();
    }

    /** A provider whose issuer is its address. */
    public static OutsideProvider at(String address) {
        return new OutsideProvider(URI.create(address), address);
    }

    /** A provider that publishes keys for an issuer of another address. */
    public static OutsideProvider at(String address, String issuer) {
        return new OutsideProvider(URI.create(address), issuer);
    }

    /** An address of the loopback where nothing listens yet. */
    public static String freeAddress() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Claims of a fresh token for a person, whom the provider has given no address. */
    public JwtClaimsBuilder claims(String subject) {
        return Jwt.issuer(issuer)
                .audience(AUDIENCE)
                .subject(subject)
                .issuedAt(Instant.now().minusSeconds(1))
                .expiresAt(Instant.now().plusSeconds(600));
    }

    /** A fresh token for a person whose address the provider has verified. */
    public String token(String subject, String verifiedEmail) {
        return sign(claims(subject).claim("email", verifiedEmail).claim("email_verified", true));
    }

    public String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId(key.getKeyId()).sign(key.getPrivateKey());
    }

    /** The present key. */
    public RsaJsonWebKey key() {
        return key;
    }

    /** Replaces the key; tokens of the one before are not verified by anybody who asks from now on. */
    public void rotate() {
        key = newKey();
    }

    public int keyFetches() {
        return keyFetches.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** A key that no provider publishes. */
    public static RsaJsonWebKey newKey() {
        try {
            RsaJsonWebKey made = RsaJwkGenerator.generateJwk(BITS);
            made.setKeyId("k" + Integer.toHexString(made.getPublicKey().hashCode()));
            made.setUse("sig");
            made.setAlgorithm("RS256");
            return made;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private String discovery() {
        return """
                {"issuer":"%s","jwks_uri":"%s/keys","authorization_endpoint":"%s/authorize","token_endpoint":"%s/token"}""".formatted(issuer, address, address, address);
    }

    private String keys() {
        return "{\"keys\":[" + key.toJson(OutputControlLevel.PUBLIC_ONLY) + "]}";
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}

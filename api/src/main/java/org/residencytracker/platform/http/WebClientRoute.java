package org.residencytracker.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.residencytracker.platform.security.IdentityConfig;

/** Serves the web client from a folder, so that one process and one port are the whole product. Containers use nginx instead. */
@Singleton
final class WebClientRoute {
    /** Behind every resource. */
    private static final int ORDER = 20_000;

    private static final int NOT_MODIFIED = 304;
    private static final Pattern NEVER_OURS = Pattern.compile("^/(api|feeds|health|metrics|q)(/.*)?$");

    /** The hash admits the one constant style element that React Aria Components insert; check it again with each upgrade. */
    private static final String POLICY = "default-src 'self'; script-src 'self'; "
            + "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='; "
            + "img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; manifest-src 'self'; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; connect-src 'self'";

    private final Optional<Path> folder;
    private final String policy;

    WebClientRoute(WebConfig config, IdentityConfig identity) {
        this.policy = POLICY + origin(identity);
        this.folder = config.dir().map(path -> path.toAbsolutePath().normalize());
    }

    /** The web client trades its code for tokens at an outside provider. */
    private static String origin(IdentityConfig identity) {
        if (identity.provider() == IdentityConfig.Provider.LOCAL) {
            return "";
        }
        URI issuer = URI.create(identity.issuer());
        return ' ' + issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    void register(@Observes Router router) {
        if (folder.isEmpty()) {
            return;
        }
        if (!Files.isRegularFile(folder.get().resolve("index.html"))) {
            throw new IllegalStateException("tracker.web.dir names a folder without index.html");
        }
        WebClientFiles files = WebClientFiles.in(folder.get());
        router.get().order(ORDER).handler(context -> serve(files, context));
        router.head().order(ORDER).handler(context -> serve(files, context));
    }

    private void serve(WebClientFiles files, RoutingContext context) {
        String path = context.normalizedPath();
        if (NEVER_OURS.matcher(path).matches()) {
            context.next();
            return;
        }
        Optional<WebClientFile> file = files.find(path);
        if (file.isEmpty() && isPage(path)) {
            file = files.find("/index.html");
        }
        file.ifPresentOrElse(found -> send(found, context), context::next);
    }

    /** The client's own routes have no dot in their last segment; a missing script must stay missing. */
    private static boolean isPage(String path) {
        return path.indexOf('.', path.lastIndexOf('/')) < 0;
    }

    private void send(WebClientFile file, RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        response.putHeader("Content-Security-Policy", policy)
                .putHeader("Referrer-Policy", "strict-origin-when-cross-origin")
                .putHeader("Cache-Control", file.isImmutable() ? "public, max-age=31536000, immutable" : "no-cache")
                .putHeader("Vary", "Accept-Encoding");
        Packing packing = Packing.choose(file, request.getHeader("Accept-Encoding"));
        String tag = packing.tag(file.tag());
        response.putHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        response.putHeader("Content-Type", file.type());
        packing.coding().ifPresent(coding -> response.putHeader("Content-Encoding", coding));
        response.sendFile(file.path() + packing.ending());
    }
}

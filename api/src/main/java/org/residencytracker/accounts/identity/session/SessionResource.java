package org.residencytracker.accounts.identity.session;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.identity.secret.LocalIdentity;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.IdentityConfig;

/** Continues and ends sessions; open to everybody who holds a token. Bodies are JSON, which no form of another site can send. */
@Path("/api/v1/auth")
@Tag(name = "auth")
@PermitAll
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {
    private final SessionService sessions;
    private final CurrentViewer current;
    private final IdentityConfig identity;

    SessionResource(SessionService sessions, CurrentViewer current, IdentityConfig identity) {
        this.sessions = sessions;
        this.current = current;
        this.identity = identity;
    }

    @POST
    @Path("/refresh")
    @Operation(operationId = "auth_refresh")
    public RestResponse<SessionView> refresh(
            @CookieParam(RefreshCookie.NAME) @Size(max = 300) @Nullable String cookie,
            @Valid @Nullable RefreshRequest body,
            HttpServerRequest http) {
        LocalIdentity.require(identity);
        String sent = body == null ? null : body.refreshToken();
        return SessionAnswer.of(
                sessions.refresh(Optional.ofNullable(sent)
                        .or(() -> Optional.ofNullable(cookie))
                        .orElse("")),
                sent == null ? RefreshTokenPlace.COOKIE : RefreshTokenPlace.BODY,
                http);
    }

    @POST
    @Path("/sign-out")
    @Operation(operationId = "auth_signOut")
    public RestResponse<Void> signOut(
            @CookieParam(RefreshCookie.NAME) @Size(max = 300) @Nullable String cookie,
            @Valid @Nullable SignOutRequest body,
            HttpServerRequest http) {
        SignOutRequest wanted = body == null ? SignOutRequest.HERE : body;
        sessions.signOut(
                Optional.ofNullable(wanted.refreshToken()).or(() -> Optional.ofNullable(cookie)),
                current.ifSignedIn(),
                current.session(),
                wanted.isEverywhere());
        return RestResponse.ResponseBuilder.<Void>noContent()
                .header(HttpHeaders.SET_COOKIE, RefreshCookie.removal(http))
                .build();
    }
}

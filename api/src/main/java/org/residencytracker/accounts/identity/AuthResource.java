package org.residencytracker.accounts.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.http.CurrentRequest;
import org.residencytracker.platform.http.RateLimit;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.IdentityConfig;

/** Sign-up, sign-in and what belongs to them; open to everybody. Bodies are JSON, which no form of another site can send. */
@Path("/api/v1/auth")
@Tag(name = "auth")
@PermitAll
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
public class AuthResource {
    private final SignUpService signUp;
    private final SignInService signIn;
    private final SessionService sessions;
    private final IdentityConfig identity;
    private final CurrentRequest request;
    private final CurrentViewer current;

    AuthResource(
            SignUpService signUp,
            SignInService signIn,
            SessionService sessions,
            IdentityConfig identity,
            CurrentRequest request,
            CurrentViewer current) {
        this.signUp = signUp;
        this.signIn = signIn;
        this.sessions = sessions;
        this.identity = identity;
        this.request = request;
        this.current = current;
    }

    @POST
    @Path("/sign-up")
    @RateLimit("sign-up")
    @ResponseStatus(201)
    @Operation(operationId = "auth_signUp")
    public SignUpView signUp(@NotNull @Valid SignUpRequest body) {
        return new SignUpView(signUp.signUp(body).status());
    }

    @POST
    @Path("/sign-in")
    @Operation(operationId = "auth_signIn")
    public RestResponse<SessionView> signIn(@NotNull @Valid SignInRequest body, HttpServerRequest http) {
        SignedIn signedIn = signIn.signIn(body, request.clientAddress().value());
        return SessionAnswer.of(signedIn, place(body.refreshTokenIn()), http);
    }

    @POST
    @Path("/refresh")
    @Operation(operationId = "auth_refresh")
    public RestResponse<SessionView> refresh(
            @CookieParam(RefreshCookie.NAME) @Size(max = 300) @Nullable String cookie,
            @Valid @Nullable RefreshRequest body,
            HttpServerRequest http) {
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

    @GET
    @Path("/provider")
    @Operation(operationId = "auth_provider")
    public ProviderView provider() {
        return ProviderView.from(identity);
    }

    private static RefreshTokenPlace place(@Nullable RefreshTokenPlace asked) {
        return asked == null ? RefreshTokenPlace.COOKIE : asked;
    }
}

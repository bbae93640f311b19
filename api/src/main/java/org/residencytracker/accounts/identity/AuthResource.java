package org.residencytracker.accounts.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.identity.secret.LocalIdentity;
import org.residencytracker.accounts.identity.session.RefreshTokenPlace;
import org.residencytracker.accounts.identity.session.SessionAnswer;
import org.residencytracker.accounts.identity.session.SessionView;
import org.residencytracker.accounts.identity.session.SignedIn;
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
    private final CurrentViewer current;
    private final IdentityConfig identity;
    private final CurrentRequest request;

    AuthResource(
            SignUpService signUp,
            SignInService signIn,
            CurrentViewer current,
            IdentityConfig identity,
            CurrentRequest request) {
        this.signUp = signUp;
        this.signIn = signIn;
        this.current = current;
        this.identity = identity;
        this.request = request;
    }

    @POST
    @Path("/sign-up")
    @RateLimit("sign-up")
    @ResponseStatus(201)
    @Operation(operationId = "auth_signUp")
    public SignUpView signUp(@NotNull @Valid SignUpRequest body) {
        Account account = LocalIdentity.isOn(identity) ? signUp.signUp(body) : signUp.signUp(body, current.stranger());
        return new SignUpView(account.status());
    }

    @POST
    @Path("/sign-in")
    @Operation(operationId = "auth_signIn")
    public RestResponse<SessionView> signIn(@NotNull @Valid SignInRequest body, HttpServerRequest http) {
        SignedIn signedIn = signIn.signIn(body, request.clientAddress().value());
        return SessionAnswer.of(signedIn, place(body.refreshTokenIn()), http);
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

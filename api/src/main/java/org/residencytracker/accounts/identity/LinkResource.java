package org.residencytracker.accounts.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.residencytracker.accounts.identity.session.RefreshTokenPlace;
import org.residencytracker.accounts.identity.session.SessionAnswer;
import org.residencytracker.accounts.identity.session.SessionView;
import org.residencytracker.platform.http.RateLimit;

/** One-time links: the first admin, invitations, new passwords. Whoever holds one is who it was made for. */
@Path("/api/v1/auth")
@Tag(name = "auth")
@PermitAll
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
public class LinkResource {
    private final LinkService links;
    private final PasswordService passwords;
    private final SetUpService setUp;

    LinkResource(LinkService links, PasswordService passwords, SetUpService setUp) {
        this.links = links;
        this.passwords = passwords;
        this.setUp = setUp;
    }

    @POST
    @Path("/password-reset-requests")
    @RateLimit("reset")
    @ResponseStatus(202)
    @Operation(operationId = "auth_requestPasswordReset")
    public void requestReset(@NotNull @Valid PasswordResetRequest body) {
        links.requestReset(body.email());
    }

    @POST
    @Path("/password-resets")
    @Operation(operationId = "auth_resetPassword")
    public void reset(@NotNull @Valid NewPasswordRequest body) {
        passwords.set(body);
    }

    @GET
    @Path("/links/{token}")
    @Operation(operationId = "auth_describeLink")
    public LinkView describe(@PathParam("token") @Size(max = 300) String token) {
        return links.describe(token);
    }

    @POST
    @Path("/set-up")
    @Operation(operationId = "auth_setUp")
    public RestResponse<SessionView> setUp(@NotNull @Valid SetUpRequest body, HttpServerRequest http) {
        return SessionAnswer.of(setUp.setUp(body), RefreshTokenPlace.COOKIE, http);
    }
}

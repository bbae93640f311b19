package org.residencytracker.feeds;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.residencytracker.platform.http.PublicUrl;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** The signed-in person's own calendar links. */
@Path("/api/v1/feed-tokens")
@Tag(name = "feeds")
@RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
@RunOnVirtualThread
public class FeedTokenResource {
    private final FeedTokenService service;
    private final CurrentViewer current;
    private final PublicUrl publicUrl;

    FeedTokenResource(FeedTokenService service, CurrentViewer current, PublicUrl publicUrl) {
        this.service = service;
        this.current = current;
        this.publicUrl = publicUrl;
    }

    @GET
    @Operation(operationId = "feedTokens_list")
    public FeedTokensView list() {
        return FeedTokensView.of(service.list(current.viewer()));
    }

    /** Makes a link; this answer is the only one that ever shows it. */
    @POST
    @Operation(operationId = "feedTokens_create")
    public RestResponse<CreatedFeedTokenView> create(
            @NotNull @Valid CreateFeedTokenRequest request, @Context UriInfo uri) {
        FeedTokenService.Created created = service.create(current.viewer(), request.name());
        URI base = publicUrl.base(uri);
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, CreatedFeedTokenView.of(created.token(), created.secret(), base))
                .location(URI.create("/api/v1/feed-tokens/" + created.token().id()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "feedTokens_revoke")
    public void revoke(@PathParam("id") String id) {
        service.revoke(current.viewer(), id);
    }
}

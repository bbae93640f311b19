package org.residencytracker.assignments.residency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.http.Versions;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** Residencies: one's own, those of supervised residents, and for admins all. */
@Path("/api/v1/residencies")
@Tag(name = "residencies")
@RunOnVirtualThread
public class ResidencyResource {
    private static final String ME = "me";

    private final ResidencyService service;
    private final CurrentViewer current;

    ResidencyResource(ResidencyService service, CurrentViewer current) {
        this.service = service;
        this.current = current;
    }

    /** The requests that wait for an admin. */
    @GET
    @Path("/requests")
    @RolesAllowed(Role.Names.ADMIN)
    @Operation(operationId = "residencies_requests")
    public ResidenciesView requests() {
        return service.waiting(current.viewer());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
    @Operation(operationId = "residencies_get")
    public RestResponse<ResidencyView> get(@PathParam("id") @Size(max = 128) String id) {
        AccountId resident = id.equals(ME) ? current.viewer().id() : new AccountId(id);
        return tagged(service.find(current.viewer(), resident));
    }

    /** Names who supervises the resident in every rotation; {@code If-Match: "0"} while nothing is stored. */
    @PUT
    @Path("/{id}/tutors")
    @RolesAllowed(Role.Names.ADMIN)
    @Operation(operationId = "residencies_setTutors")
    public RestResponse<ResidencyView> setTutors(
            @PathParam("id") @Size(max = 128) String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid GlobalTutorsRequest request) {
        return tagged(
                service.setTutors(current.viewer(), new AccountId(id), Versions.expected(ifMatch), request.tutorIds()));
    }

    @POST
    @Path("/{id}/request-decision")
    @RolesAllowed(Role.Names.ADMIN)
    @Operation(operationId = "residencies_decideRequest")
    public RestResponse<ResidencyView> decideRequest(
            @PathParam("id") @Size(max = 128) String id, @NotNull @Valid RequestDecisionRequest request) {
        return tagged(service.decide(current.viewer(), new AccountId(id), request));
    }

    private static RestResponse<ResidencyView> tagged(ResidencyView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Versions.tag(view.version()))
                .build();
    }
}

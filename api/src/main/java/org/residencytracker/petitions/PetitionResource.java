package org.residencytracker.petitions;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.http.Versions;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** Residents ask to start or finish a rotation; those who answer for them decide. */
@Path("/api/v1/petitions")
@Tag(name = "petitions")
@RunOnVirtualThread
public class PetitionResource {
    private final PetitionService service;
    private final PetitionLists lists;
    private final CurrentViewer current;

    PetitionResource(PetitionService service, PetitionLists lists, CurrentViewer current) {
        this.service = service;
        this.lists = lists;
        this.current = current;
    }

    @GET
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
    @Operation(operationId = "petitions_list")
    public PetitionsView list(
            @QueryParam("status") @Nullable PetitionStatus status,
            @QueryParam("residentId") @Size(min = 1, max = 128) @Nullable String residentId,
            @QueryParam("rotationId") @Size(min = 1, max = 128) @Nullable String rotationId,
            @QueryParam("type") @Nullable PetitionType type,
            @QueryParam("pageSize") @DefaultValue("50") @Min(1) @Max(200) int pageSize,
            @QueryParam("pageToken") @Nullable String pageToken) {
        PetitionFilter filter = new PetitionFilter(
                Optional.ofNullable(residentId).map(AccountId::new),
                Optional.ofNullable(rotationId),
                Optional.ofNullable(type),
                Optional.ofNullable(status));
        return lists.list(current.viewer(), filter, pageSize, pageToken);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
    @Operation(operationId = "petitions_find")
    public RestResponse<PetitionView> find(@PathParam("id") String id) {
        PetitionView petition = lists.find(current.viewer(), new PetitionId(id));
        return RestResponse.ResponseBuilder.ok(petition)
                .header(HttpHeaders.ETAG, Versions.tag(petition.version()))
                .build();
    }

    @POST
    @RolesAllowed(Role.Names.RESIDENT)
    @Operation(operationId = "petitions_create")
    public RestResponse<PetitionView> create(@NotNull @Valid CreatePetitionRequest request) {
        PetitionView created = lists.view(current.viewer(), service.request(current.viewer(), request));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, created)
                .location(URI.create("/api/v1/petitions/" + created.id()))
                .header(HttpHeaders.ETAG, Versions.tag(created.version()))
                .build();
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed({Role.Names.TUTOR, Role.Names.ADMIN})
    @Operation(operationId = "petitions_decide")
    public RestResponse<PetitionView> decide(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PetitionDecisionRequest request) {
        Petition decided = service.decide(current.viewer(), new PetitionId(id), Versions.expected(ifMatch), request);
        return RestResponse.ResponseBuilder.ok(lists.view(current.viewer(), decided))
                .header(HttpHeaders.ETAG, Versions.tag(decided.version()))
                .build();
    }

    /** Its resident takes a pending petition back. */
    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.Names.RESIDENT)
    @Operation(operationId = "petitions_withdraw")
    public void withdraw(@PathParam("id") String id) {
        service.withdraw(current.viewer(), new PetitionId(id));
    }
}

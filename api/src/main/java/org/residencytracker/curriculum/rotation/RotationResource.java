package org.residencytracker.curriculum.rotation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Person;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.platform.http.Versions;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** Rotations: their names are public, because the sign-up form offers them; admins change them. */
@Path("/api/v1/rotations")
@Tag(name = "rotations")
@RolesAllowed(Role.Names.ADMIN)
public class RotationResource {
    private static final String PATH = "/api/v1/rotations/";

    private final RotationService service;
    private final Curriculum curriculum;
    private final AccountDirectory directory;
    private final CurrentViewer current;

    RotationResource(
            RotationService service, Curriculum curriculum, AccountDirectory directory, CurrentViewer current) {
        this.service = service;
        this.curriculum = curriculum;
        this.directory = directory;
        this.current = current;
    }

    /** The rotations that are offered. */
    @GET
    @PermitAll
    public RotationsView list() {
        return new RotationsView(curriculum.rotations().stream()
                .filter(rotation -> !rotation.archived())
                .map(RotationNameView::of)
                .toList());
    }

    /** The rotations with owners and sums; archived ones where asked for. */
    @GET
    @Path("details")
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
    public RotationDetailsView details(@QueryParam("archived") @DefaultValue("false") boolean archived) {
        List<Rotation> rotations = service.list(archived);
        Map<AccountId, Person> people = directory.findAll(rotations.stream()
                .flatMap(rotation -> rotation.ownerTutorIds().stream())
                .distinct()
                .toList());
        return new RotationDetailsView(rotations.stream()
                .map(rotation -> RotationView.of(rotation, people, current.viewer()))
                .toList());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
    public RestResponse<RotationView> get(@PathParam("id") String id) {
        return answer(service.find(id)).build();
    }

    @POST
    @ResponseStatus(201)
    public RestResponse<RotationView> create(@Valid @NotNull CreateRotationRequest request) {
        return created(service.create(current.viewer(), request));
    }

    @PATCH
    @Path("{id}")
    public RestResponse<RotationView> edit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EditRotationRequest request) {
        return answer(service.edit(current.viewer(), id, Versions.expected(ifMatch), request))
                .build();
    }

    /** Gives the rotation exactly these owners. */
    @PUT
    @Path("{id}/owners")
    public RestResponse<RotationView> setOwners(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OwnersRequest request) {
        return answer(service.setOwners(current.viewer(), id, Versions.expected(ifMatch), request.ownerIds()))
                .build();
    }

    /** Copies the rotation with its whole curriculum. */
    @POST
    @Path("{id}/duplicate")
    @ResponseStatus(201)
    public RestResponse<RotationView> duplicate(
            @PathParam("id") String id, @Valid @NotNull DuplicateRotationRequest request) {
        return created(service.duplicate(current.viewer(), id, request));
    }

    /** Takes the rotation out of what is offered; whoever is in it goes on. */
    @POST
    @Path("{id}/archive")
    public RestResponse<RotationView> archive(@PathParam("id") String id) {
        return answer(service.archive(current.viewer(), id, true)).build();
    }

    @POST
    @Path("{id}/restore")
    public RestResponse<RotationView> restore(@PathParam("id") String id) {
        return answer(service.archive(current.viewer(), id, false)).build();
    }

    /** Deletes a rotation with its curriculum, where nothing refers to it. */
    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(current.viewer(), id, Versions.expected(ifMatch));
    }

    private RestResponse<RotationView> created(Rotation rotation) {
        return answer(rotation)
                .status(Response.Status.CREATED)
                .location(URI.create(PATH + rotation.id()))
                .build();
    }

    private RestResponse.ResponseBuilder<RotationView> answer(Rotation rotation) {
        Map<AccountId, Person> people = directory.findAll(rotation.ownerTutorIds());
        return RestResponse.ResponseBuilder.ok(RotationView.of(rotation, people, current.viewer()))
                .header(HttpHeaders.ETAG, Versions.tag(rotation.version()));
    }
}

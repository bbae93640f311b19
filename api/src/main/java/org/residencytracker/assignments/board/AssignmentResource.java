package org.residencytracker.assignments.board;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.residencytracker.assignments.Assignment;
import org.residencytracker.assignments.AssignmentFilter;
import org.residencytracker.assignments.AssignmentStatus;
import org.residencytracker.platform.http.Versions;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** Who is assigned where. */
@Path("/api/v1/assignments")
@Tag(name = "assignments")
@RolesAllowed(Role.Names.ADMIN)
@RunOnVirtualThread
public class AssignmentResource {
    private final AssignmentService service;
    private final AssignmentLists lists;
    private final BoardService board;
    private final CurrentViewer current;

    AssignmentResource(AssignmentService service, AssignmentLists lists, BoardService board, CurrentViewer current) {
        this.service = service;
        this.lists = lists;
        this.board = board;
        this.current = current;
    }

    @GET
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
    @Operation(operationId = "assignments_list")
    public RotationAssignmentsView list(
            @QueryParam("residentId") @Size(min = 1, max = 128) @Nullable String residentId,
            @QueryParam("rotationId") @Size(min = 1, max = 128) @Nullable String rotationId,
            @QueryParam("tutorId") @Size(min = 1, max = 128) @Nullable String tutorId,
            @QueryParam("status") @Nullable AssignmentStatus status,
            @QueryParam("pageSize") @DefaultValue("50") @Min(1) @Max(200) int pageSize,
            @QueryParam("pageToken") @Nullable String pageToken) {
        AssignmentFilter filter = new AssignmentFilter(
                Optional.ofNullable(residentId).map(AccountId::new),
                Optional.ofNullable(rotationId),
                Optional.ofNullable(tutorId).map(AccountId::new),
                Optional.ofNullable(status));
        return lists.list(current.viewer(), filter, pageSize, pageToken);
    }

    /** Residents without a rotation, and how the load lies on the tutors. */
    @GET
    @Path("/board")
    @Operation(operationId = "assignments_board")
    public BoardView board() {
        return board.board();
    }

    @POST
    @Operation(operationId = "assignments_create")
    public RestResponse<RotationAssignmentView> create(@NotNull @Valid CreateAssignmentRequest request) {
        Assignment created = service.create(current.viewer(), request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, lists.view(current.viewer(), created))
                .location(URI.create("/api/v1/assignments/" + created.id()))
                .header(HttpHeaders.ETAG, Versions.tag(created.version()))
                .build();
    }

    @POST
    @Path("/{id}/activate")
    @Operation(operationId = "assignments_activate")
    public RestResponse<RotationAssignmentView> activate(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(service.activate(current.viewer(), id, Versions.expected(ifMatch)));
    }

    @POST
    @Path("/{id}/finish")
    @Operation(operationId = "assignments_finish")
    public RestResponse<RotationAssignmentView> finish(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable FinishRequest request) {
        String reason = request == null ? null : request.reason();
        return tagged(service.finish(current.viewer(), id, Versions.expected(ifMatch), reason));
    }

    @POST
    @Path("/{id}/unassign")
    @Operation(operationId = "assignments_unassign")
    public RestResponse<RotationAssignmentView> unassign(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(service.unassign(current.viewer(), id, Versions.expected(ifMatch)));
    }

    @PUT
    @Path("/{id}/tutors")
    @Operation(operationId = "assignments_setTutors")
    public RestResponse<RotationAssignmentView> setTutors(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TutorsRequest request) {
        return tagged(service.setTutors(current.viewer(), id, Versions.expected(ifMatch), request.tutorIds()));
    }

    /** The signed-in tutor supervises the resident in a rotation that he owns. */
    @POST
    @Path("/{id}/join")
    @RolesAllowed(Role.Names.TUTOR)
    @Operation(operationId = "assignments_join")
    public RestResponse<RotationAssignmentView> join(@PathParam("id") String id) {
        return tagged(service.join(current.viewer(), id));
    }

    /** The signed-in tutor no longer supervises the resident in that rotation. */
    @POST
    @Path("/{id}/leave")
    @RolesAllowed(Role.Names.TUTOR)
    @Operation(operationId = "assignments_leave")
    public RestResponse<RotationAssignmentView> leave(@PathParam("id") String id) {
        return tagged(service.leave(current.viewer(), id));
    }

    private RestResponse<RotationAssignmentView> tagged(Assignment assignment) {
        return RestResponse.ResponseBuilder.ok(lists.view(current.viewer(), assignment))
                .header(HttpHeaders.ETAG, Versions.tag(assignment.version()))
                .build();
    }
}

package org.residencytracker.curriculum.tree;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.platform.http.Versions;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** Curricula: every active account reads them, admins edit them against the version they read. */
@Path("/api/v1/rotations")
@Tag(name = "rotations")
@RolesAllowed(Role.Names.ADMIN)
public class NodeResource {
    private final NodeService service;
    private final Curriculum curriculum;
    private final CurrentViewer current;

    NodeResource(NodeService service, Curriculum curriculum, CurrentViewer current) {
        this.service = service;
        this.curriculum = curriculum;
        this.current = current;
    }

    /** The whole curriculum, archived nodes too; 304 for who has this version already. */
    @GET
    @Path("{id}/tree")
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TreeView.class)))
    public Response tree(@PathParam("id") String id, @Context Request request) {
        CurriculumTree tree = curriculum.tree(id);
        EntityTag tag = new EntityTag(Long.toString(tree.treeVersion()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(TreeView.of(tree)) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @POST
    @Path("{id}/nodes")
    public RestResponse<TreeChangeView> addNode(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AddNodeRequest request) {
        return answer(Response.Status.CREATED, service.add(edition(id, ifMatch), request));
    }

    @PATCH
    @Path("{id}/nodes/{node}")
    public RestResponse<TreeChangeView> editNode(
            @PathParam("id") String id,
            @PathParam("node") String nodeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EditNodeRequest request) {
        return answer(Response.Status.OK, service.edit(edition(id, ifMatch), nodeId, request));
    }

    @POST
    @Path("{id}/nodes/{node}/move")
    public RestResponse<TreeChangeView> moveNode(
            @PathParam("id") String id,
            @PathParam("node") String nodeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MoveNodeRequest request) {
        return answer(Response.Status.OK, service.move(edition(id, ifMatch), nodeId, request));
    }

    /** Copies the node and all below it; the copy stands right after it. */
    @POST
    @Path("{id}/nodes/{node}/duplicate")
    public RestResponse<TreeChangeView> duplicateNode(
            @PathParam("id") String id,
            @PathParam("node") String nodeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(Response.Status.CREATED, service.duplicate(edition(id, ifMatch), nodeId));
    }

    /** Deletes the node and all below it, where nothing refers to any of them. */
    @DELETE
    @Path("{id}/nodes/{node}")
    public RestResponse<TreeChangeView> deleteNode(
            @PathParam("id") String id,
            @PathParam("node") String nodeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(Response.Status.OK, service.delete(edition(id, ifMatch), nodeId));
    }

    /** Takes the node and all below it out of what is asked for, and keeps what refers to them. */
    @POST
    @Path("{id}/nodes/{node}/archive")
    public RestResponse<TreeChangeView> archiveNode(
            @PathParam("id") String id,
            @PathParam("node") String nodeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(Response.Status.OK, service.archive(edition(id, ifMatch), nodeId, true));
    }

    @POST
    @Path("{id}/nodes/{node}/restore")
    public RestResponse<TreeChangeView> restoreNode(
            @PathParam("id") String id,
            @PathParam("node") String nodeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(Response.Status.OK, service.archive(edition(id, ifMatch), nodeId, false));
    }

    /** Makes the same change of many leaves, all or none. */
    @POST
    @Path("{id}/nodes/bulk")
    public RestResponse<TreeChangeView> editNodes(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull BulkEditRequest request) {
        return answer(Response.Status.OK, service.editAll(edition(id, ifMatch), request));
    }

    private NodeService.Edition edition(String rotationId, @Nullable String ifMatch) {
        return new NodeService.Edition(current.viewer(), rotationId, Versions.expected(ifMatch));
    }

    private static RestResponse<TreeChangeView> answer(Response.Status status, TreeChange change) {
        return RestResponse.ResponseBuilder.create(status, TreeChangeView.of(change))
                .header(HttpHeaders.ETAG, Versions.tag(change.treeVersion()))
                .build();
    }
}

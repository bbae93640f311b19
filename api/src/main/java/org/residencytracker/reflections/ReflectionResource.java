package org.residencytracker.reflections;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.http.Versions;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;

/** Reflections of residents about their work, and of tutors about a resident's. */
@Path("/api/v1/reflections")
@Tag(name = "reflections")
@RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
@RunOnVirtualThread
public class ReflectionResource {
    private final ReflectionService service;
    private final ReflectionLists lists;
    private final ReflectionViews views;
    private final CurrentViewer current;

    ReflectionResource(ReflectionService service, ReflectionLists lists, ReflectionViews views, CurrentViewer current) {
        this.service = service;
        this.lists = lists;
        this.views = views;
        this.current = current;
    }

    /**
     * Residents get their own, or what tutors share with them; tutors their own, or those of a resident; admins all. Days are the
     * department's. With words, a page holds what was found among some hundred reflections and says where to go on.
     */
    @GET
    @Operation(operationId = "reflections_list")
    public ReflectionsView list(@BeanParam @Valid ReflectionFilter request) {
        return lists.list(current.viewer(), request);
    }

    /** What the viewer has begun to write and not submitted. */
    @GET
    @Path("drafts")
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR})
    @Operation(operationId = "reflections_drafts")
    public DraftsView drafts() {
        return lists.drafts(current.viewer());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "reflections_find")
    public ReflectionView find(@PathParam("id") String id) {
        return views.one(current.viewer(), service.find(current.viewer(), id));
    }

    /** The questions for an entry of the log, with what the viewer has written so far. */
    @GET
    @Path("form")
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR})
    @Operation(operationId = "reflections_form")
    public ReflectionFormView form(@QueryParam("taskId") @NotBlank @Nullable String taskId) {
        Viewer viewer = current.viewer();
        return views.form(viewer, service.form(viewer, String.valueOf(taskId)));
    }

    /** Keeps a draft; {@code If-Match} names the version it follows on, {@code "0"} for the first. */
    @PUT
    @Path("drafts/{taskId}")
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR})
    @Operation(operationId = "reflections_save")
    public RestResponse<DraftView> save(
            @PathParam("taskId") String taskId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AnswersRequest request) {
        StoredDraft saved = service.save(current.viewer(), taskId, Versions.expected(ifMatch), request.answers());
        return RestResponse.ResponseBuilder.ok(DraftView.from(saved))
                .header(HttpHeaders.ETAG, Versions.tag(saved.version()))
                .build();
    }

    @POST
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR})
    @Operation(operationId = "reflections_submit")
    public RestResponse<ReflectionView> submit(@Valid @NotNull SubmitReflectionRequest request) {
        Reflection submitted = service.submit(current.viewer(), request.taskId(), request.answers());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, views.one(current.viewer(), submitted))
                .location(URI.create("/api/v1/reflections/" + submitted.id()))
                .build();
    }

    /** A tutor lets the resident read what was written about them, or no longer. */
    @PUT
    @Path("{id}/sharing")
    @RolesAllowed(Role.Names.TUTOR)
    @Operation(operationId = "reflections_share")
    public ReflectionView share(@PathParam("id") String id, @Valid @NotNull SharingRequest request) {
        return views.one(current.viewer(), service.share(current.viewer(), id, request.shared()));
    }

    @PUT
    @Path("{id}/comment")
    @RolesAllowed(Role.Names.ADMIN)
    @Operation(operationId = "reflections_comment")
    public ReflectionView comment(@PathParam("id") String id, @Valid @NotNull CommentRequest request) {
        return views.one(current.viewer(), service.comment(current.viewer(), id, request.text()));
    }
}

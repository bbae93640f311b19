package org.residencytracker.reflections.template;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.http.Versions;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** Templates of reflections: admins write and publish them, everybody reads what is published. */
@Path("/api/v1/reflection-templates")
@Tag(name = "reflections")
@RolesAllowed(Role.Names.ADMIN)
@RunOnVirtualThread
public class TemplateResource {
    private final TemplateService service;
    private final CurrentViewer current;

    TemplateResource(TemplateService service, CurrentViewer current) {
        this.service = service;
        this.current = current;
    }

    @GET
    @Operation(operationId = "reflectionTemplates_list")
    public TemplatesView list() {
        return new TemplatesView(service.list().stream()
                .map(stored -> TemplateView.from(stored, current.viewer()))
                .toList());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
    @Operation(operationId = "reflectionTemplates_find")
    public RestResponse<TemplateView> find(@PathParam("id") String id) {
        return tagged(service.find(current.viewer(), id));
    }

    @POST
    @Operation(operationId = "reflectionTemplates_create")
    public RestResponse<TemplateView> create(@Valid @NotNull CreateTemplateRequest request) {
        return created(service.create(current.viewer(), request));
    }

    /** The next version as a draft that begins as this one is. */
    @POST
    @Path("{id}/draft")
    @Operation(operationId = "reflectionTemplates_draft")
    public RestResponse<TemplateView> draft(@PathParam("id") String id) {
        return created(service.draftFrom(current.viewer(), id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "reflectionTemplates_edit")
    public RestResponse<TemplateView> edit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SaveTemplateRequest request) {
        return tagged(service.edit(current.viewer(), id, Versions.expected(ifMatch), request));
    }

    @POST
    @Path("{id}/publish")
    @Operation(operationId = "reflectionTemplates_publish")
    public RestResponse<TemplateView> publish(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(service.publish(current.viewer(), id, Versions.expected(ifMatch)));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "reflectionTemplates_delete")
    public void delete(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(current.viewer(), id, Versions.expected(ifMatch));
    }

    private RestResponse<TemplateView> created(StoredTemplate stored) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, TemplateView.from(stored, current.viewer()))
                .location(URI.create(
                        "/api/v1/reflection-templates/" + stored.template().id()))
                .header(HttpHeaders.ETAG, Versions.tag(stored.version()))
                .build();
    }

    private RestResponse<TemplateView> tagged(StoredTemplate stored) {
        return RestResponse.ResponseBuilder.ok(TemplateView.from(stored, current.viewer()))
                .header(HttpHeaders.ETAG, Versions.tag(stored.version()))
                .build();
    }
}

package org.residencytracker.accounts.naming;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** The names under which spreadsheets know people, for admins. */
@Path("/api/v1/name-aliases")
@Tag(name = "name-aliases")
@RolesAllowed(Role.Names.ADMIN)
@RunOnVirtualThread
public class NameAliasResource {
    private final NameAliasService service;
    private final CurrentViewer current;

    NameAliasResource(NameAliasService service, CurrentViewer current) {
        this.service = service;
        this.current = current;
    }

    @GET
    @Operation(operationId = "nameAliases_list")
    public NameAliasesView list(
            @QueryParam("pageSize") @DefaultValue("50") @Min(1) @Max(200) int pageSize,
            @QueryParam("pageToken") @Nullable String pageToken) {
        return NameAliasesView.from(service.list(pageSize, Optional.ofNullable(pageToken)));
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "nameAliases_add")
    public NameAliasView add(@NotNull @Valid NameAliasRequest request) {
        return NameAliasView.from(service.add(current.viewer(), request.name(), request.accountId()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "nameAliases_remove")
    public void remove(@PathParam("id") @Size(max = 128) String id) {
        service.remove(current.viewer(), id);
    }
}

package org.residencytracker.accounts;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.http.Versions;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** The signed-in account. Reading it is the one thing that pending and disabled accounts may do. */
@Path("/api/v1/me")
@Tag(name = "me")
@RunOnVirtualThread
public class MeResource {
    private final AccountService service;
    private final CurrentViewer current;

    MeResource(AccountService service, CurrentViewer current) {
        this.service = service;
        this.current = current;
    }

    @GET
    @Authenticated
    @Operation(operationId = "me_get")
    public RestResponse<MeView> get() {
        return tagged(service.find(current.viewer().id()));
    }

    @PATCH
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
    @Operation(operationId = "me_edit")
    public RestResponse<MeView> edit(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid UpdateMeRequest request) {
        return tagged(service.edit(current.viewer(), Versions.expected(ifMatch), request));
    }

    private static RestResponse<MeView> tagged(Account account) {
        return RestResponse.ResponseBuilder.ok(MeView.from(account))
                .header(HttpHeaders.ETAG, Versions.tag(account.version()))
                .build();
    }
}

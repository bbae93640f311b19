package org.residencytracker.curriculum;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rotations; public, because the sign-up form offers them. */
@Path("/api/v1/rotations")
@Tag(name = "rotations")
@RunOnVirtualThread
public class RotationResource {
    private final RotationService service;

    RotationResource(RotationService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(operationId = "rotations_list")
    public RotationsView list() {
        return new RotationsView(service.list());
    }
}

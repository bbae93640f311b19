package org.residencytracker.curriculum;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rotations that are offered; public, because the sign-up form shows them. */
@Path("/api/v1/rotations")
@Tag(name = "rotations")
@RunOnVirtualThread
public class RotationResource {
    private final Curriculum curriculum;

    RotationResource(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    @GET
    @PermitAll
    @Operation(operationId = "rotations_list")
    public RotationsView list() {
        return new RotationsView(curriculum.rotations().stream()
                .filter(rotation -> !rotation.archived())
                .map(RotationNameView::of)
                .toList());
    }
}

package org.residencytracker.tasks.progress;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** Progress of one resident: the viewer's own under {@code me}, others' for those who supervise them. */
@Path("/api/v1/progress/{residentId}")
@Tag(name = "progress")
@RunOnVirtualThread
@RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
public class ProgressResource {
    private static final String ME = "me";

    private final ProgressService service;
    private final CurrentViewer current;

    ProgressResource(ProgressService service, CurrentViewer current) {
        this.service = service;
        this.current = current;
    }

    @GET
    public ProgressView get(@PathParam("residentId") @Size(max = 128) String residentId) {
        return ProgressView.of(service.progress(current.viewer(), resident(residentId)));
    }

    /** The items of one rotation of which anything is approved or waits. */
    @GET
    @Path("rotations/{rotationId}")
    public RotationProgressView rotation(
            @PathParam("residentId") @Size(max = 128) String residentId,
            @PathParam("rotationId") @Size(max = 128) String rotationId) {
        return RotationProgressView.of(service.detail(current.viewer(), resident(residentId), rotationId));
    }

    private AccountId resident(String residentId) {
        return residentId.equals(ME) ? current.viewer().id() : new AccountId(residentId);
    }
}

package org.residencytracker.curriculum.tree;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** The clean-up of a curriculum, looked at before it is done. For admins. */
@Path("/api/v1/rotations")
@Tag(name = "rotations")
@RolesAllowed(Role.Names.ADMIN)
public class MaintenanceResource {
    private final MaintenanceService service;
    private final CurrentViewer current;

    MaintenanceResource(MaintenanceService service, CurrentViewer current) {
        this.service = service;
        this.current = current;
    }

    /** What a clean-up would do now. */
    @GET
    @Path("{id}/maintenance")
    public MaintenanceView maintenance(@PathParam("id") String id) {
        MaintenancePlan plan = service.preview(id);
        return MaintenanceView.of(plan, plan.treeVersion());
    }

    /** Does exactly what the preview of the fingerprint said. */
    @POST
    @Path("{id}/maintenance")
    public MaintenanceView maintain(@PathParam("id") String id, @Valid @NotNull MaintenanceRequest request) {
        MaintenancePlan plan = service.apply(current.viewer(), id, request.fingerprint());
        return MaintenanceView.of(plan, plan.treeVersion() + 1);
    }
}

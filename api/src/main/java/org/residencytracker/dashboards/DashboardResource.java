package org.residencytracker.dashboards;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** The first page of each role, in one request. */
@Path("/api/v1/dashboards")
@Tag(name = "dashboards")
@RunOnVirtualThread
public class DashboardResource {
    private final AdminDashboardService admin;
    private final TutorDashboardService tutor;
    private final ResidentDashboardService resident;
    private final CurrentViewer current;

    DashboardResource(
            AdminDashboardService admin,
            TutorDashboardService tutor,
            ResidentDashboardService resident,
            CurrentViewer current) {
        this.admin = admin;
        this.tutor = tutor;
        this.resident = resident;
        this.current = current;
    }

    /** What waits for a resident, how the record grows, and the coming duties. */
    @GET
    @Path("/resident")
    @RolesAllowed(Role.Names.RESIDENT)
    @Operation(operationId = "dashboards_resident")
    public ResidentDashboardView resident() {
        return resident.dashboard(current.viewer());
    }

    /** What needs an admin's decision, and how the department stands. */
    @GET
    @Path("/admin")
    @RolesAllowed(Role.Names.ADMIN)
    @Operation(operationId = "dashboards_admin")
    public AdminDashboardView admin() {
        return admin.dashboard();
    }

    /** What waits for the tutor, and how those for whom he answers are doing. */
    @GET
    @Path("/tutor")
    @RolesAllowed(Role.Names.TUTOR)
    @Operation(operationId = "dashboards_tutor")
    public TutorDashboardView tutor() {
        return tutor.dashboard(current.viewer());
    }
}

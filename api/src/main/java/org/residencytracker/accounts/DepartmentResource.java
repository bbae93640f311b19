package org.residencytracker.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.residencytracker.platform.time.DepartmentConfig;

/** What everybody may know of the department; the sign-in page shows it. */
@Path("/api/v1/department")
@Tag(name = "department")
public class DepartmentResource {
    private final DepartmentConfig config;

    DepartmentResource(DepartmentConfig config) {
        this.config = config;
    }

    @GET
    @PermitAll
    @Operation(operationId = "department_get")
    public DepartmentView get() {
        return DepartmentView.from(config);
    }
}

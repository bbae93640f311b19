package org.residencytracker.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** Whether the record of who did what still is what was written. For admins. */
@Path("/api/v1/audit/verification")
@Tag(name = "audit")
@RolesAllowed(Role.Names.ADMIN)
@RunOnVirtualThread
public class VerificationResource {
    private final VerificationService service;
    private final CurrentViewer current;

    VerificationResource(VerificationService service, CurrentViewer current) {
        this.service = service;
        this.current = current;
    }

    /** The latest outcome, with the first hundred faults. */
    @GET
    @Operation(operationId = "audit_verification")
    public VerificationView find() {
        return VerificationView.from(service.find());
    }

    /** Starts a verification; ask for its outcome afterwards. */
    @POST
    @ResponseStatus(202)
    @Operation(operationId = "audit_verify")
    public VerificationView start() {
        return VerificationView.from(service.start(current.viewer()));
    }
}

package org.residencytracker.tasks;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** Counts the entries again, for admins who doubt a number. */
@Path("/api/v1/progress/rebuild")
@Tag(name = "progress")
@RunOnVirtualThread
public class RebuildResource {
    private final RebuildService service;
    private final CurrentViewer current;

    RebuildResource(RebuildService service, CurrentViewer current) {
        this.service = service;
        this.current = current;
    }

    /** One resident, or some residents from the page token on. Repeating it does no harm. */
    @POST
    @RolesAllowed(Role.Names.ADMIN)
    public RebuiltView rebuild(
            @QueryParam("residentId") @Nullable @Size(min = 1, max = 128) String residentId,
            @QueryParam("pageSize") @DefaultValue("10") @Min(1) @Max(50) int pageSize,
            @QueryParam("pageToken") @Nullable @Size(max = 128) String pageToken) {
        RebuildService.Rebuilt rebuilt = residentId == null
                ? service.rebuild(current.viewer(), pageSize, Optional.ofNullable(pageToken))
                : service.rebuild(current.viewer(), new AccountId(residentId));
        return RebuiltView.of(rebuilt);
    }
}

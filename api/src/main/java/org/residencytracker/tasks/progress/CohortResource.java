package org.residencytracker.tasks.progress;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Person;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** Progress of the residents of one rotation: tutors see those they decide on, admins all. */
@Path("/api/v1/rotations/{id}/progress")
@Tag(name = "rotations")
@RunOnVirtualThread
public class CohortResource {
    private final CohortService service;
    private final AccountDirectory directory;
    private final CurrentViewer current;

    CohortResource(CohortService service, AccountDirectory directory, CurrentViewer current) {
        this.service = service;
        this.directory = directory;
        this.current = current;
    }

    @GET
    @RolesAllowed({Role.Names.TUTOR, Role.Names.ADMIN})
    public CohortView progress(
            @PathParam("id") @Size(max = 128) String id,
            @QueryParam("pageSize") @DefaultValue("50") @Min(1) @Max(200) int pageSize,
            @QueryParam("pageToken") @Nullable String pageToken) {
        CohortService.Cohort cohort = service.cohort(current.viewer(), id, pageSize, pageToken);
        Map<AccountId, Person> people = directory.findAll(
                cohort.members().stream().map(CohortService.Member::residentId).toList());
        return CohortView.of(cohort, people);
    }
}

package org.residencytracker.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.residencytracker.platform.security.Role;

/** One search over everything that has a name. */
@Path("/api/v1/search")
@Tag(name = "search")
@RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
@RunOnVirtualThread
public class SearchResource {
    private final SearchService service;

    SearchResource(SearchService service) {
        this.service = service;
    }

    /** What the words find, at most {@code limit} of each kind; nothing for no words. */
    @GET
    @Operation(operationId = "search_find")
    public SearchView find(
            @QueryParam("q") @DefaultValue("") @Size(max = 200) String query,
            @QueryParam("limit") @DefaultValue("8") @Min(1) @Max(50) int limit) {
        return new SearchView(service.search(query, limit));
    }
}

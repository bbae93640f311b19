package org.residencytracker.accounts;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.security.Role;

/** The active people by name, for pickers of every role. */
@Path("/api/v1/directory")
@Tag(name = "accounts")
@RunOnVirtualThread
public class DirectoryResource {
    private final AccountService service;

    DirectoryResource(AccountService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
    @Operation(operationId = "directory_list")
    public DirectoryView list(@QueryParam("role") @Nullable Role role) {
        return new DirectoryView(service.directory(Optional.ofNullable(role)).stream()
                .map(DirectoryView.Entry::from)
                .toList());
    }
}

package org.residencytracker.accounts.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.residencytracker.platform.http.CurrentRequest;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** The signed-in person's password. */
@Path("/api/v1/me/password")
@Tag(name = "me")
@RunOnVirtualThread
public class PasswordResource {
    private final PasswordService passwords;
    private final CurrentViewer current;
    private final CurrentRequest request;

    PasswordResource(PasswordService passwords, CurrentViewer current, CurrentRequest request) {
        this.passwords = passwords;
        this.current = current;
        this.request = request;
    }

    @POST
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
    @Operation(operationId = "me_changePassword")
    public void change(@NotNull @Valid ChangePasswordRequest body) {
        passwords.change(
                current.viewer(),
                current.session(),
                body,
                request.clientAddress().value());
    }
}

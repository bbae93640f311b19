package org.residencytracker.accounts.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.residencytracker.platform.http.PublicUrl;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** Links that admins pass on, so that people can set their password. */
@Path("/api/v1/accounts/{id}/invitation-links")
@Tag(name = "accounts")
@RunOnVirtualThread
public class InvitationResource {
    private final LinkService links;
    private final CurrentViewer current;
    private final PublicUrl publicUrl;

    InvitationResource(LinkService links, CurrentViewer current, PublicUrl publicUrl) {
        this.links = links;
        this.current = current;
        this.publicUrl = publicUrl;
    }

    @POST
    @RolesAllowed(Role.Names.ADMIN)
    @ResponseStatus(201)
    @Operation(operationId = "accounts_invite")
    public PasswordLinkView invite(@PathParam("id") @Size(max = 128) String id, UriInfo uri) {
        return PasswordLinkView.from(links.invite(current.viewer(), new AccountId(id), publicUrl.base(uri)));
    }
}

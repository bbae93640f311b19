package org.residencytracker.accounts;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.IdentityConfig;
import org.residencytracker.platform.security.Role;

/** People, for admins. */
@Path("/api/v1/accounts")
@Tag(name = "accounts")
@RolesAllowed(Role.Names.ADMIN)
@RunOnVirtualThread
public class AccountResource {
    private final AccountService service;
    private final CurrentViewer current;
    private final boolean keepsPasswords;

    AccountResource(AccountService service, CurrentViewer current, IdentityConfig identity) {
        this.service = service;
        this.current = current;
        this.keepsPasswords = identity.provider() == IdentityConfig.Provider.LOCAL;
    }

    @GET
    @Operation(operationId = "accounts_list")
    public AccountsView list(
            @QueryParam("search") @DefaultValue("") @Size(max = 200) String search,
            @QueryParam("role") @Nullable Role role,
            @QueryParam("status") @Nullable AccountStatus status,
            @QueryParam("pageSize") @DefaultValue("50") @Min(1) @Max(200) int pageSize,
            @QueryParam("pageToken") @Nullable String pageToken) {
        AccountSearch sought = new AccountSearch(search, Optional.ofNullable(role), Optional.ofNullable(status));
        return AccountsView.from(
                service.list(sought, pageSize, Optional.ofNullable(pageToken)), current.viewer(), keepsPasswords);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "accounts_get")
    public AccountView get(@PathParam("id") @Size(max = 128) String id) {
        return view(service.find(new AccountId(id)));
    }

    @POST
    @Path("/{id}/approval")
    @Operation(operationId = "accounts_decide")
    public AccountView decide(@PathParam("id") @Size(max = 128) String id, @NotNull @Valid DecisionRequest request) {
        return view(service.decide(current.viewer(), new AccountId(id), request.decision()));
    }

    @POST
    @Path("/{id}/status")
    @Operation(operationId = "accounts_switch")
    public AccountView switchTo(@PathParam("id") @Size(max = 128) String id, @NotNull @Valid StatusRequest request) {
        return view(service.switchTo(current.viewer(), new AccountId(id), request.status()));
    }

    private AccountView view(Account account) {
        return AccountView.from(account, current.viewer(), keepsPasswords);
    }
}

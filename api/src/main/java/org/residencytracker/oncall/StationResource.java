package org.residencytracker.oncall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.http.Versions;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** The stations of the roster: every active account reads them, admins edit them. */
@Path("/api/v1/on-call/stations")
@Tag(name = "onCallStations")
public class StationResource {
    private final StationCatalogue catalogue;
    private final CurrentViewer current;

    StationResource(StationCatalogue catalogue, CurrentViewer current) {
        this.catalogue = catalogue;
        this.current = current;
    }

    @GET
    @Operation(operationId = "onCallStations_list")
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
    public StationsView list() {
        return new StationsView(catalogue.list().stream().map(StationView::of).toList());
    }

    /** Edits a station ({@code If-Match} with its version) or creates it ({@code If-None-Match: *}). */
    @PUT
    @Path("{key}")
    @Operation(operationId = "onCallStations_save")
    @RolesAllowed(Role.Names.ADMIN)
    public RestResponse<StationView> save(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @Valid @NotNull SaveStationRequest request) {
        Station station = request.station(stationKey(key));
        boolean creates = "*".equals(ifNoneMatch) && ifMatch == null;
        VersionedStation saved = creates
                ? catalogue.create(current.viewer(), station)
                : catalogue.update(current.viewer(), station, Versions.expected(ifMatch));
        return RestResponse.ResponseBuilder.create(
                        creates ? Response.Status.CREATED : Response.Status.OK, StationView.of(saved))
                .header(HttpHeaders.ETAG, Versions.tag(saved.version()))
                .build();
    }

    private static StationKey stationKey(String text) {
        try {
            return new StationKey(text);
        } catch (IllegalArgumentException e) {
            throw new Invalid(
                    "invalid-request",
                    "A station's key is 1 to 40 of a-z, 0-9 and _, a letter first.",
                    new Violation("/key", "invalid", "not a station key"));
        }
    }
}

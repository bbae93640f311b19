package org.residencytracker.health;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The three questions of a supervisor: does it live (restart it if not), may it be sent requests, and how is everything. Asked
 * under two paths, because some load balancers forward {@code /api} only.
 */
@PermitAll
@NonBlocking
@Produces(MediaType.APPLICATION_JSON)
abstract class HealthEndpoints {
    private static final int UNAVAILABLE = 503;

    private final HealthService service;

    HealthEndpoints(HealthService service) {
        this.service = service;
    }

    /** Every part, those included that the service can do without. */
    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<HealthReport>> overall() {
        return ready();
    }

    /** Depends on nothing but this process. */
    @GET
    @Path("/live")
    @Operation(hidden = true)
    public RestResponse<HealthReport> live() {
        return RestResponse.ok(service.live());
    }

    /** 503 while a required part does not work. */
    @GET
    @Path("/ready")
    @Operation(hidden = true)
    public Uni<RestResponse<HealthReport>> ready() {
        return service.ready().map(HealthEndpoints::answer);
    }

    private static RestResponse<HealthReport> answer(HealthReport report) {
        int status = report.status() == HealthReport.Status.UP ? RestResponse.StatusCode.OK : UNAVAILABLE;
        return RestResponse.ResponseBuilder.<HealthReport>create(status)
                .entity(report)
                .build();
    }
}

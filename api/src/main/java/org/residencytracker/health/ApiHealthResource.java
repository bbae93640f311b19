package org.residencytracker.health;

import jakarta.ws.rs.Path;

/** The same under {@code /api}, for probes behind a proxy that forwards only that. */
@Path("/api/health")
public final class ApiHealthResource extends HealthEndpoints {
    ApiHealthResource(HealthService service) {
        super(service);
    }
}

package org.residencytracker.health;

import jakarta.ws.rs.Path;

/** {@code /health}, {@code /health/live} and {@code /health/ready}, for probes that reach the process itself. */
@Path("/health")
public final class HealthResource extends HealthEndpoints {
    HealthResource(HealthService service) {
        super(service);
    }
}

package org.residencytracker.architecture.violations.oncall;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Breaks: engines in the store; HTTP at the rim; injected fields; time from the machine; old dates; optional parameters. */
public final class KnowsEngine {
    @Inject
    Connection connection;

    public Instant now(Optional<Date> date) {
        Response.ok();
        return Instant.now();
    }
}

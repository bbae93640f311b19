package org.residencytracker.architecture.violations.oncall;

import jakarta.ws.rs.GET;

/** Breaks: resources do not see repositories; operations say who may call them. */
public final class RosterResource {
    RosterRepository repository;

    @GET
    public String list() {
        return "";
    }
}

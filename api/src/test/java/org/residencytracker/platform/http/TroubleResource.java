package org.residencytracker.platform.http;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.residencytracker.platform.problem.Conflict;
import org.residencytracker.platform.problem.Forbidden;
import org.residencytracker.platform.problem.Gone;
import org.residencytracker.platform.problem.NotFound;
import org.residencytracker.platform.problem.PreconditionRequired;
import org.residencytracker.platform.problem.Stale;
import org.residencytracker.platform.problem.Unauthenticated;
import org.residencytracker.platform.problem.Unavailable;

/** Fails on request, for the tests of the rim. */
@PermitAll
@Path("/api/v1/trouble")
public class TroubleResource {
    record Duty(
            @NotBlank @Size(max = 5) String station,
            @NotNull LocalDate date,
            @Email String contact,
            List<@NotBlank String> names,
            List<@Valid Person> team,
            int weight) {}

    record Person(@NotNull @Size(min = 2) String name) {}

    record Echo(Instant at, LocalDate on, Optional<String> absent, String text, List<String> names) {}

    @GET
    @Path("/{kind}")
    @Operation(hidden = true)
    public Echo fail(String kind) {
        throw switch (kind) {
            case "conflict" -> new Conflict("trouble-conflict", "It is taken.", Map.of("preview", List.of(1, 2)));
            case "forbidden" -> new Forbidden("trouble-forbidden", "Not you.");
            case "gone" -> new Gone("trouble-gone", "It is over.");
            case "missing" -> new NotFound("trouble-missing", "No such trouble.");
            case "stale" -> new Stale("trouble-stale", "It has moved on.");
            case "precondition" -> new PreconditionRequired();
            case "unauthenticated" -> new Unauthenticated("trouble-unauthenticated", "Who are you?");
            case "unavailable" -> new Unavailable("trouble-unavailable", "Come again.", Map.of("retryAfter", 3));
            case "wrapped" -> new IllegalStateException(new Stale("trouble-stale", "It has moved on."));
            default -> new IllegalStateException("secret words of the inside");
        };
    }

    @GET
    @Path("/json/echo")
    @Operation(hidden = true)
    public Echo echo() {
        return new Echo(
                Instant.parse("2026-03-27T00:00:00Z"), LocalDate.of(2026, 3, 27), Optional.empty(), null, List.of());
    }

    @GET
    @Path("/json/date")
    @Operation(hidden = true)
    public String date(@RestQuery LocalDate from) {
        return String.valueOf(from);
    }

    @GET
    @Path("/json/page")
    @Operation(hidden = true)
    public String page(@RestQuery @NotNull @Size(max = 3) String pageToken) {
        return pageToken;
    }

    @GET
    @Path("/json/admin")
    @RolesAllowed("ADMIN")
    @Operation(hidden = true)
    public String admin() {
        return "admin";
    }

    @GET
    @Path("/json/limited")
    @RateLimit("imports")
    @Operation(hidden = true)
    public String limited() {
        return "limited";
    }

    @POST
    @Operation(hidden = true)
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes(MediaType.APPLICATION_JSON)
    public Duty create(@NotNull @Valid Duty duty) {
        return duty;
    }

    @POST
    @Path("/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public long upload(@RestForm("file") FileUpload file, @RestForm String remark) {
        return file.size();
    }
}

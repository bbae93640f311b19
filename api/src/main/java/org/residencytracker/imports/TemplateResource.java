package org.residencytracker.imports;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.http.RateLimit;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.NotFound;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.Role;

/** Generated spreadsheets to fill and import. For admins. */
@Path("/api/v1/templates")
@Tag(name = "templates")
@RolesAllowed(Role.Names.ADMIN)
public class TemplateResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv; charset=utf-8";

    private final List<SheetTemplate> templates;
    private final Clock clock;

    TemplateResource(@All List<SheetTemplate> templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /** One template, by default for the coming month. */
    @GET
    @Path("{name}")
    @Produces({XLSX, CSV})
    @RateLimit("templates")
    public Response download(@PathParam("name") String name, @QueryParam("month") @Nullable String month) {
        SheetTemplate template = templates.stream()
                .filter(known -> known.fileName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found", "There is no such template."));
        return Response.ok(template.write(month(month)))
                .header(HttpHeaders.CONTENT_TYPE, name.endsWith(".xlsx") ? XLSX : CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private YearMonth month(@Nullable String text) {
        try {
            return text == null ? YearMonth.now(clock).plusMonths(1) : YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new Invalid(
                    "invalid-request",
                    "Give the month as YYYY-MM.",
                    new Violation("/month", "invalid", "not a month YYYY-MM"));
        }
    }
}

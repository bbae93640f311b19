package org.residencytracker.feeds;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.residencytracker.platform.http.CurrentRequest;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;

/** Calendar files for programs that cannot sign in; the token in the path is the whole permission. */
@Path("/feeds/{token}/{feed: [a-z]+(-[a-z]+)*}.ics")
@Tag(name = "feeds")
@RunOnVirtualThread
public class FeedResource {
    private static final String CALENDAR = "text/calendar;charset=utf-8";

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final FeedService service;
    private final CurrentRequest current;

    FeedResource(FeedService service, CurrentRequest current) {
        this.service = service;
        this.current = current;
    }

    @GET
    @PermitAll
    @Produces(CALENDAR)
    @Operation(operationId = "feeds_read")
    public Response read(
            @PathParam("token") String token,
            @PathParam("feed") String feed,
            @QueryParam("lang") @DefaultValue("en") String lang,
            @Context Request request) {
        FeedFile file = service.read(new FeedService.Fetch(token, feed, language(lang), current.clientAddress()));
        EntityTag tag = new EntityTag(file.entityTag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return withHeaders(unchanged == null ? content(file) : unchanged, file, tag)
                .build();
    }

    private static Response.ResponseBuilder content(FeedFile file) {
        return Response.ok(file.content(), CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + '"');
    }

    private static Response.ResponseBuilder withHeaders(
            Response.ResponseBuilder response, FeedFile file, EntityTag tag) {
        file.lastModified().ifPresent(changed -> response.header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(changed)));
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex");
    }

    private static Language language(String code) {
        return Language.ofCode(code)
                .orElseThrow(() -> new Invalid(
                        "invalid-request",
                        "lang is en or he.",
                        new Violation("", "unknown-language", "lang is en or he")));
    }
}

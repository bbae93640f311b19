package org.residencytracker.oncall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Person;
import org.residencytracker.imports.sheet.CellDates;
import org.residencytracker.platform.http.Versions;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.time.DepartmentConfig;

/** The roster: every active account reads it, admins put days by hand. */
@Path("/api/v1/on-call")
@Tag(name = "onCall")
@RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
public class OnCallResource {
    private static final int MINE_DAYS = 40;

    private final OnCallService service;
    private final DutyService duties;
    private final AccountDirectory directory;
    private final CurrentViewer current;
    private final Clock clock;
    private final ZoneId zone;

    OnCallResource(
            OnCallService service,
            DutyService duties,
            AccountDirectory directory,
            CurrentViewer current,
            Clock clock,
            DepartmentConfig department) {
        this.service = service;
        this.duties = duties;
        this.directory = directory;
        this.current = current;
        this.clock = clock;
        this.zone = department.zone();
    }

    /** The days of a period, at most 400; days on which nobody stands are left out. */
    @GET
    @Path("days")
    public DaysView days(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        Roster roster = service.roster(date("/from", from), date("/to", to));
        return new DaysView(views(roster).stream()
                .filter(day -> !day.assignments().isEmpty())
                .toList());
    }

    @GET
    @Path("days/{date}")
    public RestResponse<DayView> day(@PathParam("date") String date) {
        return versioned(dayView(date("/date", date)));
    }

    /** Puts exactly these assignments on the day. */
    @PUT
    @Path("days/{date}")
    @RolesAllowed(Role.Names.ADMIN)
    public RestResponse<DayView> putDay(
            @PathParam("date") String date,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SaveDayRequest request) {
        LocalDate day = date("/date", date);
        service.put(current.viewer(), day, request.wanted(), Versions.expected(ifMatch));
        return versioned(dayView(day));
    }

    /** The viewer's own duties, by default of the next 40 days. */
    @GET
    @Path("mine")
    public DutiesView mine(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        LocalDate first = from == null ? service.today() : date("/from", from);
        LocalDate last = to == null ? first.plusDays(MINE_DAYS) : date("/to", to);
        return DutiesView.of(duties.duties(current.viewer().id(), first, last));
    }

    /** The department's day, which may not be the client's. */
    @GET
    @Path("today")
    public TodayView today() {
        LocalDate today = service.today();
        return new TodayView(today, clock.instant(), dayView(today));
    }

    /** Names that wait for somebody to pick the person. */
    @GET
    @Path("unresolved-names")
    @RolesAllowed(Role.Names.ADMIN)
    public UnresolvedNamesView unresolvedNames() {
        return UnresolvedNamesView.of(service.unresolved());
    }

    private DayView dayView(LocalDate date) {
        return views(service.day(date)).getLast();
    }

    private List<DayView> views(Roster roster) {
        Map<AccountId, Person> people = directory.findAll(roster.people());
        return roster.days().stream()
                .map(day -> DayView.of(day, roster.stations(), people, zone))
                .toList();
    }

    private static RestResponse<DayView> versioned(DayView day) {
        return RestResponse.ResponseBuilder.ok(day)
                .header(HttpHeaders.ETAG, Versions.tag(day.version()))
                .build();
    }

    private static LocalDate date(String pointer, @Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .map(LocalDate::parse)
                    .filter(CellDates::isInRange)
                    .orElseThrow(() -> notADate(pointer));
        } catch (DateTimeParseException e) {
            throw notADate(pointer);
        }
    }

    private static Invalid notADate(String pointer) {
        return new Invalid(
                "invalid-request",
                "Give the date as YYYY-MM-DD, one that exists and that a department can mean.",
                new Violation(pointer, "invalid", "not a date YYYY-MM-DD"));
    }
}

package org.residencytracker.tasks;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.http.Versions;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;
import org.residencytracker.tasks.count.TaskStatus;

/** Entries of the log: residents write their own, tutors decide on those of their residents. */
@Path("/api/v1/tasks")
@Tag(name = "tasks")
@RunOnVirtualThread
public class TaskResource {
    private static final int MOST_KEY_CHARACTERS = 200;

    private final TaskService service;
    private final TaskReadService reads;
    private final DecisionService decisions;
    private final TaskViews views;
    private final RecentItems recent;
    private final CurrentViewer current;

    TaskResource(
            TaskService service,
            TaskReadService reads,
            DecisionService decisions,
            TaskViews views,
            RecentItems recent,
            CurrentViewer current) {
        this.service = service;
        this.reads = reads;
        this.decisions = decisions;
        this.views = views;
        this.recent = recent;
        this.current = current;
    }

    /** Logs an entry. Sent again with the same {@code Idempotency-Key} it answers 200 and the entry that is there. */
    @POST
    @RolesAllowed(Role.Names.RESIDENT)
    public RestResponse<TaskView> log(
            @HeaderParam("Idempotency-Key") @Nullable @Size(min = 1, max = MOST_KEY_CHARACTERS) String key,
            @NotNull @Valid LogTaskRequest request) {
        Logged logged = service.log(current.viewer(), request.wanted(), Optional.ofNullable(key));
        RestResponse.ResponseBuilder<TaskView> answer = RestResponse.ResponseBuilder.create(
                logged.isNew() ? Response.Status.CREATED : Response.Status.OK, view(logged.task()));
        return tagged(answer, logged.task())
                .header(HttpHeaders.LOCATION, "/api/v1/tasks/" + logged.task().id())
                .build();
    }

    /** Entries, newest first. Tutors name the resident; residents see their own. */
    @GET
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
    public TasksView list(
            @QueryParam("residentId") @Nullable @Size(max = 128) String residentId,
            @QueryParam("rotationId") @Nullable @Size(max = 128) String rotationId,
            @QueryParam("itemId") @Nullable @Size(max = 128) String itemId,
            @QueryParam("status") @Nullable TaskStatus status,
            @QueryParam("order") @DefaultValue("NEWEST") TaskOrder order,
            @QueryParam("pageSize") @DefaultValue("50") @Min(1) @Max(200) int pageSize,
            @QueryParam("pageToken") @Nullable String pageToken) {
        TaskSearch search = new TaskSearch(
                Optional.ofNullable(residentId).map(AccountId::new),
                Optional.ofNullable(rotationId),
                Optional.ofNullable(itemId),
                Optional.ofNullable(status),
                order);
        TaskPage page = reads.list(current.viewer(), search, pageSize, Optional.ofNullable(pageToken));
        return new TasksView(
                views.of(current.viewer(), page.tasks()), page.next().orElse(null));
    }

    /** The last five different items of the active rotation, to log one of them again. */
    @GET
    @Path("recent-items")
    @RolesAllowed(Role.Names.RESIDENT)
    public RecentItemsView recentItems() {
        return recent.of(current.viewer().id());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.RESIDENT, Role.Names.TUTOR, Role.Names.ADMIN})
    public RestResponse<TaskView> get(@PathParam("id") @Size(max = 128) String id) {
        return answer(reads.find(current.viewer(), new TaskId(id)));
    }

    /** Corrects an entry that waits or was returned; a returned one waits again. */
    @PATCH
    @Path("{id}")
    @RolesAllowed(Role.Names.RESIDENT)
    public RestResponse<TaskView> edit(
            @PathParam("id") @Size(max = 128) String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EditTaskRequest request) {
        return answer(service.edit(current.viewer(), new TaskId(id), request.edit(), Versions.expected(ifMatch)));
    }

    /** Takes an entry back that waits or was returned. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.Names.RESIDENT)
    public void withdraw(
            @PathParam("id") @Size(max = 128) String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.withdraw(current.viewer(), new TaskId(id), Versions.expected(ifMatch));
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed({Role.Names.TUTOR, Role.Names.ADMIN})
    public RestResponse<TaskView> decide(
            @PathParam("id") @Size(max = 128) String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DecideTaskRequest request) {
        WantedDecision wanted = new WantedDecision(new TaskId(id), Versions.expected(ifMatch), request.wanted());
        return answer(decisions.decide(current.viewer(), wanted));
    }

    /** Decides on up to 100 entries at once. Each is decided once, whoever comes first; the answer says which. */
    @POST
    @Path("decisions")
    @RolesAllowed({Role.Names.TUTOR, Role.Names.ADMIN})
    public DecisionsView decideAll(@NotNull @Valid DecideTasksRequest request) {
        return views.of(current.viewer(), decisions.decide(current.viewer(), request.wanted()));
    }

    private TaskView view(Task task) {
        return views.of(current.viewer(), task);
    }

    private RestResponse<TaskView> answer(Task task) {
        return tagged(RestResponse.ResponseBuilder.ok(view(task)), task).build();
    }

    private static RestResponse.ResponseBuilder<TaskView> tagged(
            RestResponse.ResponseBuilder<TaskView> answer, Task task) {
        return answer.header(HttpHeaders.ETAG, Versions.tag(task.version()));
    }
}

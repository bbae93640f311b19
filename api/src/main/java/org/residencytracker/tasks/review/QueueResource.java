package org.residencytracker.tasks.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Person;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;
import org.residencytracker.tasks.count.TaskGroup;

/** What waits for a tutor. */
@Path("/api/v1/tasks")
@Tag(name = "tasks")
@RunOnVirtualThread
public class QueueResource {
    private final QueueService service;
    private final AccountDirectory directory;
    private final Curriculum curriculum;
    private final CurrentViewer current;

    QueueResource(QueueService service, AccountDirectory directory, Curriculum curriculum, CurrentViewer current) {
        this.service = service;
        this.directory = directory;
        this.curriculum = curriculum;
        this.current = current;
    }

    /** Residents whose entries wait for the viewer, a rotation each, the longest waiting first. */
    @GET
    @Path("queue")
    @RolesAllowed({Role.Names.TUTOR, Role.Names.ADMIN})
    public QueueView queue(
            @QueryParam("pageSize") @DefaultValue("20") @Min(1) @Max(100) int pageSize,
            @QueryParam("pageToken") @Nullable String pageToken) {
        QueuePosition after = pageToken == null ? QueuePosition.START : QueuePosition.read(pageToken);
        QueueService.Queue queue = service.queue(current.viewer(), pageSize, after);
        Map<AccountId, Person> people = directory.findAll(
                queue.groups().stream().map(TaskGroup::residentId).toList());
        return new QueueView(
                queue.groups().stream().map(group -> group(group, people)).toList(),
                queue.next().map(QueuePosition::token).orElse(null),
                queue.waiting().orElse(null));
    }

    /** How long tutors took to decide in the last 90 days. */
    @GET
    @Path("answer-times")
    @RolesAllowed(Role.Names.ADMIN)
    public AnswerTimesView answerTimes() {
        List<AnswerTimesView.Tutor> tutors = service.answerTimes().stream()
                .map(answers -> new AnswerTimesView.Tutor(
                        PersonView.from(answers.tutor()),
                        answers.times().decided(answers.today()),
                        answers.times().median(answers.today()).orElse(null),
                        answers.times().mean(answers.today()).orElse(null),
                        answers.waiting()))
                .toList();
        return new AnswerTimesView(tutors);
    }

    private QueueView.Group group(TaskGroup group, Map<AccountId, Person> people) {
        Optional<Rotation> rotation = curriculum.rotation(group.rotationId());
        return new QueueView.Group(
                Optional.ofNullable(people.get(group.residentId()))
                        .map(PersonView::from)
                        .orElseGet(() -> PersonView.former(group.residentId())),
                group.rotationId(),
                rotation.map(Rotation::name).orElse(group.rotationId()),
                rotation.flatMap(Rotation::nameHe).orElse(null),
                group.waiting(),
                group.oldestAt().orElse(Instant.EPOCH));
    }
}

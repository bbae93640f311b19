package org.residencytracker.tasks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.residencytracker.assignments.Residencies;
import org.residencytracker.assignments.RotationChange;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.Node;
import org.residencytracker.curriculum.NodeIds;
import org.residencytracker.curriculum.NodeType;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.Ledger;
import org.residencytracker.tasks.count.TaskStatus;
import org.residencytracker.testsupport.Cast;

/**
 * Not a test: fills a folder with a department's record for measurements, see {@code loadtest/record.mjs}. The surefire pattern
 * passes it over; {@code -Dtest=RecordSeed -Dtracker.seed.dir=...} runs it. Residents are {@code resident-<n>@load.example},
 * tutors {@code tutor-<n>@load.example}, one for each rotation, the admin is Adi; the password is everybody's in tests.
 */
@QuarkusTest
@TestProfile(RecordSeed.InFolder.class)
class RecordSeed {
    private static final int RESIDENTS = Integer.getInteger("tracker.seed.residents", 50);
    private static final int LEAVES = Integer.getInteger("tracker.seed.leaves", 900);
    private static final int ENTRIES = Integer.getInteger("tracker.seed.entries", 10_000);
    private static final int WAITING = Integer.getInteger("tracker.seed.waiting", 30);
    private static final String FOLDER = System.getProperty("tracker.seed.dir", "target/seed");
    private static final int A_TRANSACTION = 2000;
    private static final int A_SUBJECT = 20;
    private static final List<CategoryKey> CATEGORIES = List.of(CategoryKey.values());

    private final Random chance = new Random(11);

    @Inject
    Curricula curricula;

    @Inject
    Residencies residencies;

    @Inject
    TaskRepository tasks;

    @Inject
    Counters counters;

    @Inject
    DocumentStore store;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    /** Keeps the data where the measurement finds it. */
    public static final class InFolder implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tracker.data-dir", FOLDER);
        }
    }

    /** The indexes of entries are built at the end, in order, which takes a tenth of the time. */
    @Test
    void fill() throws SQLException {
        SeedIndexes indexes = SeedIndexes.dropped(Path.of(FOLDER, "tracker.db"));
        department();
        indexes.build();
    }

    private void department() {
        List<String> rotations = curricula.all().stream().map(Rotation::id).toList();
        assertThat(rotations).isNotEmpty();
        List<List<Node>> leaves = rotations.stream()
                .map(rotation -> curriculum(rotation, LEAVES / rotations.size()))
                .toList();
        for (int number = 0; number < rotations.size(); number++) {
            own(rotations.get(number), account("tutor", number, Map.of()));
        }
        AccountId admin = new AccountId(Cast.ADI.id());
        for (int number = 0; number < RESIDENTS; number++) {
            String rotation = rotations.get(number % rotations.size());
            AccountId resident = account(
                    "resident",
                    number,
                    Map.of(
                            "residencyStartDate",
                            LocalDate.now(clock).minusYears(2).toString(),
                            "trainingTrack",
                            "FOUR_YEAR",
                            "currentRotationId",
                            rotation));
            enter(resident, rotation, admin);
            for (List<Node> items : leaves) {
                entries(resident, items, ENTRIES / RESIDENTS / rotations.size(), rotation);
            }
        }
    }

    private List<Node> curriculum(String rotation, int count) {
        List<Node> nodes = new ArrayList<>();
        List<Node> leaves = new ArrayList<>();
        String parent = "";
        for (int number = 0; number < count; number++) {
            if (number % A_SUBJECT == 0) {
                CategoryKey category = CATEGORIES.get(number / A_SUBJECT % CATEGORIES.size());
                Node subject = node(rotation, category.rootId(rotation), NodeType.SUBJECT, number, Optional.empty());
                nodes.add(subject);
                parent = subject.id();
            }
            Node leaf = node(
                    rotation, parent, NodeType.LEAF, number, Optional.of(LeafDetails.counting(1 + chance.nextInt(20))));
            nodes.add(leaf);
            leaves.add(leaf);
        }
        curricula.transact(change -> change.update(rotation, nodes));
        return leaves;
    }

    private Node node(String rotation, String parent, NodeType type, int order, Optional<LeafDetails> leaf) {
        String name = type == NodeType.LEAF ? "Item " + order : "Subject " + order;
        return new Node(
                NodeIds.next(ids, rotation),
                rotation,
                Optional.of(parent),
                type,
                name,
                Optional.empty(),
                order,
                false,
                leaf,
                Optional.empty());
    }

    private void own(String rotation, AccountId tutor) {
        curricula.transact(change -> {
            change.update(change.require(rotation).ownedBy(List.of(tutor)));
            return tutor;
        });
    }

    private AccountId account(String role, int number, Map<String, Object> training) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "fullName",
                Character.toUpperCase(role.charAt(0)) + role.substring(1) + " Number " + number,
                "email",
                role + "-" + number + "@load.example",
                "password",
                Cast.PASSWORD,
                "role",
                role.toUpperCase(Locale.ROOT),
                "language",
                "en"));
        body.putAll(training);
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/auth/sign-up")
                .then()
                .statusCode(201);
        String id = given().contentType(ContentType.JSON)
                .body(Map.of("email", body.get("email"), "password", Cast.PASSWORD, "refreshTokenIn", "BODY"))
                .post("/api/v1/auth/sign-in")
                .jsonPath()
                .getString("account.id");
        Cast.ADI
                .asks()
                .body(Map.of("decision", "APPROVE"))
                .post("/api/v1/accounts/" + id + "/approval")
                .then()
                .statusCode(200);
        return new AccountId(id);
    }

    private void enter(AccountId resident, String rotation, AccountId admin) {
        if (residencies.find(resident).activeRotationId().isEmpty()) {
            RotationChange entering = RotationChange.of(resident, rotation, admin, clock.instant());
            store.transact(transaction -> residencies.activate(transaction, entering));
        }
    }

    private void entries(AccountId resident, List<Node> items, int count, String active) {
        for (int from = 0; from < count; from += A_TRANSACTION) {
            List<Task> some = IntStream.range(from, Math.min(count, from + A_TRANSACTION))
                    .mapToObj(number -> entry(resident, items.get(chance.nextInt(items.size())), number, count, active))
                    .toList();
            store.transact(transaction -> {
                Ledger ledger = counters.open(transaction, some.getFirst().group());
                some.forEach(task -> ledger.add(task.counted(clock.getZone())));
                ledger.save();
                some.forEach(task -> tasks.create(transaction, task, Optional.empty()));
                return some;
            });
        }
    }

    private Task entry(AccountId resident, Node item, int number, int count, String active) {
        boolean waits = item.rotationId().equals(active) && number >= count - WAITING;
        Instant at = clock.instant().minus(Duration.ofMinutes((count - number) * 300L + chance.nextInt(300)));
        TaskStatus decided = chance.nextInt(10) == 0 ? TaskStatus.REJECTED : TaskStatus.APPROVED;
        return new Task(
                new TaskId(ids.next()),
                0,
                resident,
                item.rotationId(),
                item.id(),
                1 + chance.nextInt(3),
                item.leaf().orElseThrow().requiredCount(),
                waits ? TaskStatus.PENDING : decided,
                chance.nextInt(4) == 0 ? Optional.of("Second attempt after a change of position") : Optional.empty(),
                LocalDate.ofInstant(at, clock.getZone()),
                at,
                at,
                waits ? Optional.empty() : Optional.of(at.plusSeconds(36_000)),
                waits ? Optional.empty() : Optional.of(new AccountId("somebody")),
                List.of());
    }
}

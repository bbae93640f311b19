package org.residencytracker.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.accounts.identity.PasswordLinkMadeEvent;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.testsupport.Cast;

/** What every mutating operation of the running application leaves in the audit, and that nothing of it can be bent unseen. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuditTrailTest {
    /** Only a department without an admin can be set up, and what is asked by mail is done after the answer. */
    private static final Set<String> DONE_ELSEWHERE =
            Set.of("POST /api/v1/auth/set-up", "POST /api/v1/auth/password-reset-requests");

    /** The training record's entries are counted in its own tests, each beside the rule it belongs to. */
    private static final Pattern OF_THE_RECORD =
            Pattern.compile("/api/v1/(assignments|petitions|progress|reflection-templates|reflections|residencies"
                    + "|rotations|tasks)\\b.*");

    /** Favourites are a person's own bookmarks: they say nothing of anybody's record or rights, so no entry tells of them. */
    private static final Pattern UNRECORDED = Pattern.compile("/api/v1/favourite-items\\b.*");

    @Inject
    DocumentStore store;

    @Inject
    AuditVerifier verifier;

    @Inject
    ResetLinks resetLinks;

    @BeforeEach
    void seed() {
        Cast.ADI.asks().get("/api/v1/on-call/stations").then().statusCode(200);
        Cast.ADI.asks().get("/api/v1/rotations").then().statusCode(200);
    }

    @Test
    void every_mutating_operation_is_done_and_refused_here() {
        List<Deed> deeds = new Deeds().all();

        Set<String> done = operations(deeds, false);
        done.addAll(DONE_ELSEWHERE);
        assertThat(done).containsExactlyInAnyOrderElementsOf(mutatingOperations());
        assertThat(operations(deeds, true)).containsExactlyInAnyOrderElementsOf(mutatingOperations());
    }

    @Test
    void each_leaves_the_entries_of_its_row_in_chains_that_hold_and_names_nobody() {
        List<String> wrong = new ArrayList<>();
        List<String> told = new ArrayList<>();

        for (Deed deed : new Deeds().all()) {
            Supplier<Response> call = deed.prepared().get();
            Map<Integer, Long> before = heads();
            Response answer = call.get();
            List<String> left = actionsSince(before);
            entriesSince(before).forEach(entry -> told.add(entry.body().toString()));
            if (answer.statusCode() != deed.status() || !sorted(left).equals(sorted(deed.leaves()))) {
                wrong.add(deed + " answered " + answer.statusCode() + " and left " + left);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(verifier.verify().faults()).isEmpty();
        assertThat(told)
                .isNotEmpty()
                .noneMatch(Pattern.compile("@|Deed|Maya|Levin|file\\.csv").asPredicate());
    }

    @Test
    void a_new_password_asked_for_by_mail_is_recorded_when_somebody_has_the_address() throws InterruptedException {
        Cast.TAL.signIn();
        resetLinks.forget();
        Map<Integer, Long> before = heads();

        requestReset("nobody@hospital.example");
        requestReset(Cast.TAL.email());
        resetLinks.next();

        assertThat(actionsSince(before)).containsExactly("account.reset-requested");
    }

    @Test
    void one_word_changed_by_hand_is_found_where_it_stands() {
        Map<Integer, Long> before = heads();
        Cast.ADI.signIn();
        Document entry = entriesSince(before).getFirst();
        Map<String, Object> bent = new HashMap<>(entry.body());
        bent.put("action", "session.ended");

        long version = overwrite(entry, entry.version(), bent);

        assertThat(verifier.verify().faults())
                .containsExactly(new AuditFault(
                        Integer.parseInt(entry.key().id().substring(0, 1)),
                        (Long) entry.body().get("sequence"),
                        AuditFault.Kind.CHANGED));
        overwrite(entry, version, entry.body());
        assertThat(verifier.verify().faults()).isEmpty();
    }

    private long overwrite(Document entry, long version, Map<String, Object> body) {
        return store.transact(transaction -> {
            transaction.update(entry.key(), version, body);
            return version + 1;
        });
    }

    private static void requestReset(String email) {
        given().contentType(ContentType.JSON)
                .body(Map.of("email", email))
                .post("/api/v1/auth/password-reset-requests")
                .then()
                .statusCode(202);
    }

    private Map<Integer, Long> heads() {
        Map<Integer, Long> heads = new HashMap<>();
        for (int chain = 0; chain < AuditRepository.CHAINS; chain++) {
            heads.put(
                    chain,
                    store.find(AuditRepository.headKey(chain))
                            .map(head -> (Long) head.body().get("sequence"))
                            .orElse(0L));
        }
        return heads;
    }

    private List<Document> entriesSince(Map<Integer, Long> before) {
        return heads().entrySet().stream()
                .flatMap(head -> LongStream.rangeClosed(before.get(head.getKey()) + 1, head.getValue())
                        .mapToObj(place -> AuditRepository.entryKey(head.getKey(), place)))
                .map(key -> store.find(key).orElseThrow())
                .toList();
    }

    private List<String> actionsSince(Map<Integer, Long> before) {
        return entriesSince(before).stream()
                .map(entry -> String.valueOf(entry.body().get("action")))
                .toList();
    }

    private static List<String> sorted(List<String> actions) {
        return actions.stream().sorted().toList();
    }

    private static Set<String> operations(List<Deed> deeds, boolean refused) {
        return deeds.stream()
                .filter(deed -> deed.isRefused() == refused)
                .map(Deed::operation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> mutatingOperations() {
        Map<String, Map<String, Object>> paths =
                JsonPath.from(new File("openapi.json")).getMap("paths");
        Set<String> operations = new TreeSet<>();
        paths.keySet().removeIf(OF_THE_RECORD.asMatchPredicate().or(UNRECORDED.asMatchPredicate()));
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(method -> Set.of("post", "put", "patch", "delete").contains(method))
                .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return operations;
    }

    /** What mail would carry. */
    @Singleton
    public static class ResetLinks {
        private final BlockingQueue<PasswordLinkMadeEvent> made = new LinkedBlockingQueue<>();

        void keep(@Observes PasswordLinkMadeEvent event) {
            made.add(event);
        }

        /** What other tests asked for. */
        void forget() {
            made.clear();
        }

        PasswordLinkMadeEvent next() throws InterruptedException {
            PasswordLinkMadeEvent event = made.poll(10, TimeUnit.SECONDS);
            assertThat(event).as("a link within ten seconds").isNotNull();
            return event;
        }
    }
}

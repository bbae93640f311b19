package org.residencytracker.authorization;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.Cast;

/**
 * Who may call what: one row for every operation of the OpenAPI document, so that a new endpoint without a row fails. An
 * operation lets somebody in when it answers anything but 401 and 403; what it then says of a senseless call is tested elsewhere.
 */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuthorizationMatrixTest {
    private enum Who {
        /** Also without a token. */
        EVERYBODY,
        /** Every account, pending and disabled ones too. */
        ACCOUNTS,
        /** Every active account. */
        ACTIVE,
        RESIDENTS,
        TUTORS,
        /** Residents and tutors. */
        AUTHORS,
        /** Tutors and admins. */
        DECIDERS,
        ADMINS
    }

    private static final Map<String, Who> MATRIX = Map.ofEntries(
            Map.entry("GET /api/v1/accounts", Who.ADMINS),
            Map.entry("GET /api/v1/accounts/{id}", Who.ADMINS),
            Map.entry("POST /api/v1/accounts/{id}/approval", Who.ADMINS),
            Map.entry("POST /api/v1/accounts/{id}/invitation-links", Who.ADMINS),
            Map.entry("POST /api/v1/accounts/{id}/status", Who.ADMINS),
            Map.entry("GET /api/v1/assignments", Who.ACTIVE),
            Map.entry("POST /api/v1/assignments", Who.ADMINS),
            Map.entry("GET /api/v1/assignments/board", Who.ADMINS),
            Map.entry("POST /api/v1/assignments/{id}/activate", Who.ADMINS),
            Map.entry("POST /api/v1/assignments/{id}/finish", Who.ADMINS),
            Map.entry("POST /api/v1/assignments/{id}/join", Who.TUTORS),
            Map.entry("POST /api/v1/assignments/{id}/leave", Who.TUTORS),
            Map.entry("PUT /api/v1/assignments/{id}/tutors", Who.ADMINS),
            Map.entry("POST /api/v1/assignments/{id}/unassign", Who.ADMINS),
            Map.entry("GET /api/v1/audit/verification", Who.ADMINS),
            Map.entry("POST /api/v1/audit/verification", Who.ADMINS),
            Map.entry("GET /api/v1/auth/links/{token}", Who.EVERYBODY),
            Map.entry("POST /api/v1/auth/password-reset-requests", Who.EVERYBODY),
            Map.entry("POST /api/v1/auth/password-resets", Who.EVERYBODY),
            Map.entry("GET /api/v1/auth/provider", Who.EVERYBODY),
            Map.entry("POST /api/v1/auth/set-up", Who.EVERYBODY),
            Map.entry("POST /api/v1/auth/sign-out", Who.EVERYBODY),
            Map.entry("POST /api/v1/auth/sign-up", Who.EVERYBODY),
            Map.entry("GET /api/v1/dashboards/admin", Who.ADMINS),
            Map.entry("GET /api/v1/dashboards/resident", Who.RESIDENTS),
            Map.entry("GET /api/v1/dashboards/tutor", Who.TUTORS),
            Map.entry("GET /api/v1/department", Who.EVERYBODY),
            Map.entry("GET /api/v1/directory", Who.ACTIVE),
            Map.entry("GET /api/v1/favourite-items", Who.RESIDENTS),
            Map.entry("PUT /api/v1/favourite-items/{itemId}", Who.RESIDENTS),
            Map.entry("DELETE /api/v1/favourite-items/{itemId}", Who.RESIDENTS),
            Map.entry("GET /api/v1/feed-tokens", Who.ACTIVE),
            Map.entry("POST /api/v1/feed-tokens", Who.ACTIVE),
            Map.entry("DELETE /api/v1/feed-tokens/{id}", Who.ACTIVE),
            Map.entry("POST /api/v1/imports", Who.ADMINS),
            Map.entry("GET /api/v1/imports", Who.ADMINS),
            Map.entry("GET /api/v1/imports/{id}", Who.ADMINS),
            Map.entry("POST /api/v1/imports/{id}/commit", Who.ADMINS),
            Map.entry("POST /api/v1/imports/{id}/refresh", Who.ADMINS),
            Map.entry("POST /api/v1/imports/{id}/undo", Who.ADMINS),
            Map.entry("GET /api/v1/me", Who.ACCOUNTS),
            Map.entry("PATCH /api/v1/me", Who.ACTIVE),
            Map.entry("POST /api/v1/me/password", Who.ACTIVE),
            Map.entry("GET /api/v1/name-aliases", Who.ADMINS),
            Map.entry("POST /api/v1/name-aliases", Who.ADMINS),
            Map.entry("DELETE /api/v1/name-aliases/{id}", Who.ADMINS),
            Map.entry("GET /api/v1/on-call/days", Who.ACTIVE),
            Map.entry("GET /api/v1/on-call/days/{date}", Who.ACTIVE),
            Map.entry("PUT /api/v1/on-call/days/{date}", Who.ADMINS),
            Map.entry("GET /api/v1/on-call/mine", Who.ACTIVE),
            Map.entry("GET /api/v1/on-call/stations", Who.ACTIVE),
            Map.entry("PUT /api/v1/on-call/stations/{key}", Who.ADMINS),
            Map.entry("GET /api/v1/on-call/today", Who.ACTIVE),
            Map.entry("GET /api/v1/on-call/unresolved-names", Who.ADMINS),
            Map.entry("GET /api/v1/petitions", Who.ACTIVE),
            Map.entry("POST /api/v1/petitions", Who.RESIDENTS),
            Map.entry("GET /api/v1/petitions/{id}", Who.ACTIVE),
            Map.entry("DELETE /api/v1/petitions/{id}", Who.RESIDENTS),
            Map.entry("POST /api/v1/petitions/{id}/decision", Who.DECIDERS),
            Map.entry("POST /api/v1/progress/rebuild", Who.ADMINS),
            Map.entry("GET /api/v1/progress/{residentId}", Who.ACTIVE),
            Map.entry("GET /api/v1/progress/{residentId}/rotations/{rotationId}", Who.ACTIVE),
            Map.entry("GET /api/v1/reflection-templates", Who.ADMINS),
            Map.entry("POST /api/v1/reflection-templates", Who.ADMINS),
            Map.entry("GET /api/v1/reflection-templates/{id}", Who.ACTIVE),
            Map.entry("PUT /api/v1/reflection-templates/{id}", Who.ADMINS),
            Map.entry("DELETE /api/v1/reflection-templates/{id}", Who.ADMINS),
            Map.entry("POST /api/v1/reflection-templates/{id}/draft", Who.ADMINS),
            Map.entry("POST /api/v1/reflection-templates/{id}/publish", Who.ADMINS),
            Map.entry("GET /api/v1/reflections", Who.ACTIVE),
            Map.entry("POST /api/v1/reflections", Who.AUTHORS),
            Map.entry("PUT /api/v1/reflections/drafts/{taskId}", Who.AUTHORS),
            Map.entry("GET /api/v1/reflections/drafts", Who.AUTHORS),
            Map.entry("GET /api/v1/reflections/form", Who.AUTHORS),
            Map.entry("GET /api/v1/reflections/{id}", Who.ACTIVE),
            Map.entry("PUT /api/v1/reflections/{id}/comment", Who.ADMINS),
            Map.entry("PUT /api/v1/reflections/{id}/sharing", Who.TUTORS),
            Map.entry("GET /api/v1/residencies/requests", Who.ADMINS),
            Map.entry("GET /api/v1/residencies/{id}", Who.ACTIVE),
            Map.entry("POST /api/v1/residencies/{id}/request-decision", Who.ADMINS),
            Map.entry("PUT /api/v1/residencies/{id}/tutors", Who.ADMINS),
            Map.entry("GET /api/v1/rotations", Who.EVERYBODY),
            Map.entry("POST /api/v1/rotations", Who.ADMINS),
            Map.entry("GET /api/v1/rotations/details", Who.ACTIVE),
            Map.entry("GET /api/v1/rotations/{id}", Who.ACTIVE),
            Map.entry("GET /api/v1/rotations/{id}/tree", Who.ACTIVE),
            Map.entry("GET /api/v1/rotations/{id}/export.csv", Who.ADMINS),
            Map.entry("GET /api/v1/rotations/{id}/export.xlsx", Who.ADMINS),
            Map.entry("PATCH /api/v1/rotations/{id}", Who.ADMINS),
            Map.entry("DELETE /api/v1/rotations/{id}", Who.ADMINS),
            Map.entry("POST /api/v1/rotations/{id}/archive", Who.ADMINS),
            Map.entry("POST /api/v1/rotations/{id}/duplicate", Who.ADMINS),
            Map.entry("GET /api/v1/rotations/{id}/maintenance", Who.ADMINS),
            Map.entry("POST /api/v1/rotations/{id}/maintenance", Who.ADMINS),
            Map.entry("POST /api/v1/rotations/{id}/nodes", Who.ADMINS),
            Map.entry("POST /api/v1/rotations/{id}/nodes/bulk", Who.ADMINS),
            Map.entry("PATCH /api/v1/rotations/{id}/nodes/{node}", Who.ADMINS),
            Map.entry("DELETE /api/v1/rotations/{id}/nodes/{node}", Who.ADMINS),
            Map.entry("POST /api/v1/rotations/{id}/nodes/{node}/archive", Who.ADMINS),
            Map.entry("POST /api/v1/rotations/{id}/nodes/{node}/duplicate", Who.ADMINS),
            Map.entry("POST /api/v1/rotations/{id}/nodes/{node}/move", Who.ADMINS),
            Map.entry("POST /api/v1/rotations/{id}/nodes/{node}/restore", Who.ADMINS),
            Map.entry("PUT /api/v1/rotations/{id}/owners", Who.ADMINS),
            Map.entry("GET /api/v1/rotations/{id}/progress", Who.DECIDERS),
            Map.entry("POST /api/v1/rotations/{id}/restore", Who.ADMINS),
            Map.entry("GET /api/v1/search", Who.ACTIVE),
            Map.entry("GET /api/v1/tasks", Who.ACTIVE),
            Map.entry("POST /api/v1/tasks", Who.RESIDENTS),
            Map.entry("GET /api/v1/tasks/answer-times", Who.ADMINS),
            Map.entry("POST /api/v1/tasks/decisions", Who.DECIDERS),
            Map.entry("GET /api/v1/tasks/queue", Who.DECIDERS),
            Map.entry("GET /api/v1/tasks/recent-items", Who.RESIDENTS),
            Map.entry("GET /api/v1/tasks/{id}", Who.ACTIVE),
            Map.entry("PATCH /api/v1/tasks/{id}", Who.RESIDENTS),
            Map.entry("DELETE /api/v1/tasks/{id}", Who.RESIDENTS),
            Map.entry("POST /api/v1/tasks/{id}/decision", Who.DECIDERS),
            Map.entry("GET /api/v1/templates/{name}", Who.ADMINS));

    /** Their 401 is about what the call itself carries, not about a missing token. */
    private static final Set<String> OF_THEIR_OWN =
            Set.of("POST /api/v1/auth/sign-in", "POST /api/v1/auth/refresh", "GET /feeds/{token}/{feed}.ics");

    @Test
    void every_operation_has_a_row() {
        Set<String> rows = new TreeSet<>(MATRIX.keySet());
        rows.addAll(OF_THEIR_OWN);

        assertThat(operations()).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void everybody_gets_in_where_the_matrix_says_so_and_nowhere_else() {
        List<String> wrong = new ArrayList<>();
        Map<String, Cast> people = Map.of("NOA", Cast.NOA, "RINA", Cast.RINA, "TAL", Cast.TAL, "ADI", Cast.ADI);
        Map<String, String> tokens = new TreeMap<>();
        people.forEach((name, person) -> tokens.put(name, person.token()));

        MATRIX.forEach((operation, who) -> {
            check(wrong, operation, "anonymous", call(operation, given()), who == Who.EVERYBODY, 401);
            tokens.forEach((name, token) -> check(
                    wrong,
                    operation,
                    name,
                    call(operation, given().header("Authorization", "Bearer " + token)),
                    mayCall(name, who),
                    403));
        });

        assertThat(wrong).isEmpty();
    }

    private static boolean mayCall(String name, Who who) {
        return switch (who) {
            case EVERYBODY, ACCOUNTS -> true;
            case ACTIVE -> !name.equals("NOA");
            case RESIDENTS -> name.equals("RINA");
            case TUTORS -> name.equals("TAL");
            case AUTHORS -> name.equals("RINA") || name.equals("TAL");
            case DECIDERS -> name.equals("TAL") || name.equals("ADI");
            case ADMINS -> name.equals("ADI");
        };
    }

    private static void check(
            List<String> wrong, String operation, String name, Response answer, boolean may, int refusal) {
        boolean refused = answer.statusCode() == 401 || answer.statusCode() == 403;
        if (may == refused || (!may && answer.statusCode() != refusal)) {
            wrong.add(operation + " answers " + answer.statusCode() + " to " + name);
        }
    }

    /** A call that changes nothing: ids of nothing, and bodies that no operation accepts. */
    private static Response call(String operation, RequestSpecification request) {
        String method = operation.substring(0, operation.indexOf(' '));
        String path = operation.substring(operation.indexOf(' ') + 1).replaceAll("\\{[a-zA-Z]+}", "none");
        if (method.equals("GET") || method.equals("DELETE")) {
            return request.request(method, path);
        }
        if (operation.equals("POST /api/v1/imports")) {
            return request.multiPart("kind", "NONE").request(method, path);
        }
        return request.contentType(ContentType.JSON).body("{\"none\":1}").request(method, path);
    }

    private static Set<String> operations() {
        JsonPath document = JsonPath.from(new File("openapi.json"));
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        Set<String> operations = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(method ->
                        Set.of("get", "post", "put", "patch", "delete").contains(method))
                .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return operations;
    }
}

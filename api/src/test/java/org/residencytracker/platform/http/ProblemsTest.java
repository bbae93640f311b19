package org.residencytracker.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemsTest {
    private static final String TROUBLE = "/api/v1/trouble";

    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @CsvSource({
        "conflict,409,trouble-conflict",
        "forbidden,403,trouble-forbidden",
        "gone,410,trouble-gone",
        "missing,404,trouble-missing",
        "stale,412,trouble-stale",
        "precondition,428,if-match-required",
        "unauthenticated,401,trouble-unauthenticated",
        "unavailable,503,trouble-unavailable",
        "wrapped,412,trouble-stale",
        "unforeseen,500,internal"
    })
    void each_kind_of_refusal_has_its_status(String kind, int status, String slug) {
        Response response = given().get(TROUBLE + "/" + kind);

        assertProblem(response, status, slug).body("instance", equalTo(TROUBLE + "/" + kind));
    }

    @Test
    void a_fault_of_ours_tells_nothing_of_the_inside() {
        String body = given().get(TROUBLE + "/unforeseen").asString();

        assertThat(body).doesNotContain("secret words", "IllegalState", "at org.");
    }

    @Test
    void extensions_are_members_of_the_problem_and_seconds_to_wait_a_header() {
        Response conflict = given().get(TROUBLE + "/conflict");
        Response unavailable = given().get(TROUBLE + "/unavailable");

        assertThat(conflict.jsonPath().getList("preview")).hasSize(2);
        assertThat(unavailable.header("Retry-After")).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing-here",
                "/api",
                "/nowhere/at/all",
                "/feeds/secret/none.txt",
                "/api/v1/trouble/a/b/c"
            })
    void an_unknown_path_is_a_problem(String path) {
        assertProblem(given().get(path), 404, "not-found");
    }

    @Test
    void a_secret_in_a_path_is_not_repeated() {
        assertProblem(given().get("/feeds/very-secret/none.ics"), 401, "feed-refused")
                .body("instance", equalTo("/feeds/-/none.ics"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//feeds", "/%66eeds", "/api/../feeds", "/feeds/."})
    void a_secret_behind_another_spelling_of_its_path_is_not_repeated(String prefix) throws Exception {
        URI uri = URI.create("http://localhost:" + RestAssured.port + prefix + "/very-secret/none.ics");

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("feed-refused").doesNotContain("very-secret");
    }

    @Test
    void a_wrong_method_is_a_problem() {
        assertProblem(given().delete(TROUBLE), 405, "method-not-allowed");
    }

    @Test
    void an_answer_in_a_media_type_we_do_not_speak_is_refused() {
        assertProblem(
                given().accept("image/png")
                        .contentType("application/json")
                        .body("{}")
                        .post(TROUBLE),
                406,
                "not-acceptable");
    }

    @Test
    void a_body_in_a_media_type_we_do_not_read_is_refused() {
        assertProblem(given().contentType("text/plain").body("{}").post(TROUBLE), 415, "media-type-unsupported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"station\":\"ICU\",}",
                "nonsense",
                "{\"station\":\"a\",\"station\":\"b\"}",
                "{\"station\":\"a\",\"date\":\"2026-03-27\",\"weight\":1} {}"
            })
    void a_body_that_is_not_well_formed_is_400(String body) {
        assertProblem(given().contentType("application/json").body(body).post(TROUBLE), 400, "malformed-json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"stations\":\"ICU\",\"weight\":1};/stations;unknown",
                "{\"date\":\"27/03/2026\"};/date;invalid-format",
                "{\"weight\":\"1\"};/weight;invalid-type",
                "{\"station\":1};/station;invalid-type",
                "{\"team\":[{\"name\":\"Al\"},{\"nam/e\":\"Bo\"}]};/team/1/nam~1e;unknown",
                "{\"names\":{}};/names;invalid-type",
                "{\"station\":\"ICU\"};/weight;required"
            })
    void a_member_that_does_not_fit_is_422_with_a_pointer(String body, String pointer, String code) {
        assertProblem(given().contentType("application/json").body(body).post(TROUBLE), 422, "invalid-request")
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void validation_points_at_every_fault() {
        String body = """
                {"station":"far too long","contact":"nobody","names":["Rina"," "],"team":[{"name":"Tal"},{"name":"T"}],"weight":1}
                """;

        assertProblem(given().contentType("application/json").body(body).post(TROUBLE), 422, "invalid-request")
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        hasItems(
                                "/contact invalid-email",
                                "/date required",
                                "/names/1 required",
                                "/station too-long",
                                "/team/1/name too-short"));
    }

    @Test
    void an_empty_body_is_required() {
        assertProblem(given().contentType("application/json").post(TROUBLE), 422, "invalid-request")
                .body("violations[0].pointer", equalTo(""))
                .body("violations[0].code", equalTo("required"));
    }

    @Test
    void parameters_of_the_query_are_checked_too() {
        assertProblem(given().get(TROUBLE + "/json/date?from=yesterday"), 422, "invalid-request");
        assertProblem(given().get(TROUBLE + "/json/page?pageToken=long"), 422, "invalid-request")
                .body("violations[0].pointer", equalTo("/pageToken"));
    }

    @Test
    void a_body_past_ten_megabytes_is_refused_unread() {
        byte[] body = new byte[10 * 1024 * 1024 + 1];

        assertProblem(given().contentType("application/json").body(body).post(TROUBLE), 413, "body-too-large");
    }

    @Test
    void a_body_past_ten_megabytes_without_a_length_is_refused_while_it_is_read() throws IOException {
        String answer = chunked(TROUBLE, "application/json", "{\"station\":\"" + "x".repeat(10_700_000) + "\"}");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large");
    }

    @Test
    void a_form_with_too_many_parts_is_refused() {
        var request = given();
        for (int part = 0; part < 102; part++) {
            request.multiPart("part" + part, "x");
        }

        assertProblem(request.post(TROUBLE + "/upload"), 413, "too-many-parts");
    }

    @Test
    void a_text_part_may_be_long_but_not_endless() {
        var fits = given().multiPart("file", "a.csv", new byte[10]).multiPart("remark", "x".repeat(60_000));
        var endless = given().multiPart("file", "a.csv", new byte[10]).multiPart("remark", "x".repeat(70_000));

        assertThat(fits.post(TROUBLE + "/upload").asString()).isEqualTo("10");
        assertProblem(endless.post(TROUBLE + "/upload"), 413, "body-too-large");
    }

    @Test
    void who_is_not_signed_in_is_challenged() {
        Response response = given().get(TROUBLE + "/json/admin");

        assertProblem(response, 401, "token-missing");
        assertThat(response.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void json_has_iso_times_and_omits_what_is_absent() {
        String body = given().get(TROUBLE + "/json/echo").asString();

        assertThat(body).isEqualTo("{\"at\":\"2026-03-27T00:00:00Z\",\"on\":\"2026-03-27\",\"names\":[]}");
    }

    private String chunked(String path, String type, String body) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            var out = socket.getOutputStream();
            String head =
                    "POST %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n\r\n"
                            .formatted(path, type);
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write("%x\r\n%s\r\n0\r\n\r\n".formatted(body.length(), body).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }
}

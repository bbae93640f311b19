package org.residencytracker.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.LogLines;

/** What the log tells of a walk through the application: each request by its id, and nothing of what people sent or are called. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoggedWalkTest {
    private static final String NEXT_PASSWORD = "lilac trains at the seaside";

    private static final AtomicInteger WALKS = new AtomicInteger();

    private final List<Response> answers = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();
    private LogLines log;

    @BeforeEach
    void listen() {
        Cast.ADI.signIn();
        log = new LogLines();
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void every_answer_has_a_line_with_its_id_and_every_refusal_one_that_names_it() {
        walk();

        assertThat(answers).hasSizeGreaterThan(25).allSatisfy(answer -> {
            String id = answer.header("X-Request-Id");
            log.await(line -> line.contains("category=access requestId=" + id + " ")
                    && line.contains("status=" + answer.statusCode()));
            if (answer.statusCode() == 500) {
                log.await(line -> line.contains("requestId=" + id + " ")
                        && line.contains("java.lang.IllegalStateException\n\tat org.residencytracker."));
            }
            if (answer.statusCode() >= 400) {
                String type = answer.path("type");
                String slug = type.substring(type.lastIndexOf('/') + 1);
                assertThat(answer.<String>path("requestId")).isEqualTo(id);
                log.await(line -> line.contains("requestId=" + id + " problem=" + slug + " "));
            }
        });
        assertThat(log.all()).noneMatch(line -> line.contains("requestId= "));
    }

    @Test
    void no_line_holds_a_token_a_name_an_address_or_what_people_wrote() {
        walk();

        String last = answers.getLast().header("X-Request-Id");
        log.await(line -> line.contains("category=access requestId=" + last + " "));
        assertThat(secrets).hasSizeGreaterThan(20).doesNotContainNull();
        assertThat(log.all())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(secrets).as(line).noneMatch(line::contains));
    }

    private void walk() {
        secrets.addAll(List.of(Cast.PASSWORD, NEXT_PASSWORD, "hospital.example", "%40", "walk.example"));
        String admin = secret(keep(signIn(Cast.ADI.email(), Cast.PASSWORD)).path("accessToken"));
        comeIn(admin);
        importFiles(admin);
        subscribe(admin);
        fail(admin);
    }

    private void comeIn(String admin) {
        String email = secret("gili+" + WALKS.incrementAndGet() + "@walk.example");
        secrets.addAll(List.of("Gili", "Wanderer", "גילי", "נודדת"));
        keep(post("/sign-up", Map.of("email", email, "fullName", "Gili Wanderer", "role", "BOSS")));
        keep(post("/sign-up", "{\"email\": \"" + email + "\", \"fullName\": Gili"));
        keep(post(
                "/sign-up",
                Map.of(
                        "fullName", "Gili Wanderer",
                        "fullNameHe", "גילי נודדת",
                        "email", email,
                        "password", Cast.PASSWORD,
                        "role", "TUTOR",
                        "language", "he")));
        keep(signIn(email, "Gili's wrong password"));
        keep(signIn(email, Cast.PASSWORD));
        Response signedIn = keep(signIn(email, Cast.PASSWORD));
        secret(signedIn.path("accessToken"));
        String id = signedIn.path("account.id");
        keep(as(admin).body(Map.of("decision", "APPROVE")).post("/api/v1/accounts/" + id + "/approval"));
        String url = keep(as(admin).post("/api/v1/accounts/" + id + "/invitation-links"))
                .path("url");
        String link = secret(url.substring(url.indexOf('=') + 1));
        keep(given().get("/api/v1/auth/links/" + link));
        keep(given().get("/reset?token=" + link));
        keep(post("/password-reset-requests", Map.of("email", email)));
        keep(post("/password-resets", Map.of("token", link, "password", NEXT_PASSWORD)));
        keep(post("/password-resets", Map.of("token", link, "password", NEXT_PASSWORD)));
        String refresh = secret(keep(signIn(email, NEXT_PASSWORD)).path("refreshToken"));
        keep(post("/refresh", Map.of("refreshToken", refresh)));
        keep(post("/refresh", Map.of("refreshToken", refresh)));
    }

    private void importFiles(String admin) {
        secrets.addAll(List.of("Walker", "walk-people.csv", "walk-roster.csv", "Dr. Nobody", "אלמוני"));
        String people = """
                email,fullName,fullNameHe,role,residencyStartDate,trainingTrack
                walker@walk.example,Will Walker,אלמוני הולך,tutor,,
                no address,Ann Walker,,boss,,
                """;
        keep(upload(admin, "PEOPLE", "walk-people.csv", people));
        Response roster = keep(
                upload(admin, "ON_CALL", "walk-roster.csv", "date,PACU\n2062-01-01,Dr. Nobody\n2062-02-30,אלמוני\n"));
        keep(as(admin)
                .header("If-Match", "\"" + roster.path("fingerprint") + "\"")
                .post("/api/v1/imports/" + roster.path("id") + "/commit"));
        keep(upload(admin, "ON_CALL", "walk-roster.csv", "Dr. Nobody,\"אלמוני"));
        keep(as(admin).body(Map.of("name", "Dr. Nobody", "accountId", "Gili")).post("/api/v1/name-aliases"));
        keep(as(admin).get("/api/v1/accounts?search=Wanderer"));
        keep(as(admin).get("/api/v1/accounts/gili@walk.example"));
        keep(as(admin).get("/api/v1/accounts/{id}", "Gili Wanderer"));
    }

    private void subscribe(String admin) {
        secrets.add("Gili's phone");
        Response made = keep(as(admin).body(Map.of("name", "Gili's phone")).post("/api/v1/feed-tokens"));
        String token = secret(made.path("token"));
        String wrong = secret("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        keep(given().get("/feeds/" + token + "/duties.ics"));
        keep(given().get("/feeds/" + wrong + "/duties.ics"));
        keep(given().get("/feeds/" + token + "/nothing.ics"));
        keep(given().urlEncodingEnabled(false).get("/%66eeds/" + token + "/duties.ics"));
        keep(as(admin).delete("/api/v1/feed-tokens/" + made.path("id")));
        keep(as(admin).delete("/api/v1/feed-tokens/" + wrong));
        keep(as(secret("eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJHaWxpIn0.c2ln")).get("/api/v1/me"));
    }

    private void fail(String admin) {
        secrets.add("secret words of the inside");
        keep(as(admin).get("/api/v1/trouble/anything"));
        keep(as(admin).body(Map.of("station", "Gili Wanderer", "date", "Gili")).post("/api/v1/trouble"));
        keep(as(admin).get("/api/v1/trouble/json/date?from=Gili"));
        keep(given().get("/{page}", "Gili Wanderer"));
    }

    private Response keep(Response answer) {
        answers.add(answer);
        return answer;
    }

    private String secret(String text) {
        secrets.add(text);
        return text;
    }

    private static RequestSpecification as(String token) {
        return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
    }

    private static Response post(String path, Object body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/auth" + path);
    }

    private static Response signIn(String email, String password) {
        return post("/sign-in", Map.of("email", email, "password", password, "refreshTokenIn", "BODY"));
    }

    private static Response upload(String token, String kind, String name, String content) {
        return given().header("Authorization", "Bearer " + token)
                .multiPart("kind", kind)
                .multiPart("file", name, content.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports");
    }
}

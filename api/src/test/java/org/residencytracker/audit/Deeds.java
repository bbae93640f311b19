package org.residencytracker.audit;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.residencytracker.testsupport.Cast;

/** Every mutating operation, done and refused, with the entries that each leaves. Whatever it needs is made anew for each. */
final class Deeds {
    private static final String AUTH = "/api/v1/auth";
    private static final String ACCOUNTS = "/api/v1/accounts/";
    private static final String ALIASES = "/api/v1/name-aliases";
    private static final String FEED_TOKENS = "/api/v1/feed-tokens";
    private static final String IMPORTS = "/api/v1/imports";
    private static final String DAYS = "/api/v1/on-call/days/";
    private static final String VERIFICATION = "/api/v1/audit/verification";
    private static final String STATIONS = "/api/v1/on-call/stations";
    private static final String NEXT_PASSWORD = "a brand new pass phrase";
    private static final String PEOPLE_HEADER = "email,fullName,fullNameHe,role,residencyStartDate,trainingTrack\n";

    private final AtomicInteger last = new AtomicInteger();
    private final String adi = Cast.ADI.token();

    List<Deed> all() {
        return Stream.of(people(), sessions(), passwords(), own(), imports(), roster(), verification())
                .flatMap(List::stream)
                .toList();
    }

    private List<Deed> people() {
        return List.of(
                Deed.of(
                        "POST /api/v1/accounts/{id}/approval",
                        200,
                        () -> {
                            String id = idOf(signUp());
                            return () -> decide(id);
                        },
                        "account.approved",
                        "rotation-request.approved",
                        "assignment.activated"),
                Deed.of("POST /api/v1/accounts/{id}/approval", 200, () -> {
                    String id = idOf(member());
                    return () -> decide(id);
                }),
                Deed.of("POST /api/v1/accounts/{id}/approval", 409, () -> {
                    String own = Cast.ADI.id();
                    return () -> decide(own);
                }),
                Deed.of(
                        "POST /api/v1/accounts/{id}/status",
                        200,
                        () -> {
                            String id = idOf(member());
                            return () ->
                                    admin().body(Map.of("status", "DISABLED")).post(ACCOUNTS + id + "/status");
                        },
                        "account.disabled"),
                Deed.of("POST /api/v1/accounts/{id}/status", 409, () -> {
                    String id = idOf(signUp());
                    return () -> admin().body(Map.of("status", "ACTIVE")).post(ACCOUNTS + id + "/status");
                }),
                Deed.of(
                        "POST /api/v1/accounts/{id}/invitation-links",
                        201,
                        () -> {
                            String id = idOf(member());
                            return () -> admin().post(ACCOUNTS + id + "/invitation-links");
                        },
                        "account.invited"),
                Deed.of(
                        "POST /api/v1/accounts/{id}/invitation-links",
                        404,
                        () -> () -> admin().post(ACCOUNTS + "nobody/invitation-links")));
    }

    private List<Deed> sessions() {
        return List.of(
                Deed.of(
                        "POST /api/v1/auth/sign-up",
                        201,
                        () -> () -> post("/sign-up", resident(newEmail())),
                        "account.signed-up"),
                Deed.of("POST /api/v1/auth/sign-up", 409, () -> {
                    String email = signUp();
                    return () -> post("/sign-up", resident(email));
                }),
                Deed.of(
                        "POST /api/v1/auth/sign-in",
                        200,
                        () -> {
                            String email = signUp();
                            return () -> signIn(email);
                        },
                        "session.started"),
                Deed.of("POST /api/v1/auth/sign-in", 401, () -> {
                    String email = signUp();
                    return () -> post("/sign-in", Map.of("email", email, "password", "not the password at all"));
                }),
                // A refresh continues what its start is recorded of; only a copied token is news.
                Deed.of("POST /api/v1/auth/refresh", 200, () -> {
                    String token = refreshToken(signUp());
                    return () -> refresh(token);
                }),
                Deed.of("POST /api/v1/auth/refresh", 401, () -> () -> refresh("x.y")),
                Deed.of(
                        "POST /api/v1/auth/refresh",
                        401,
                        () -> {
                            String used = refreshToken(signUp());
                            refresh(used);
                            return () -> refresh(used);
                        },
                        "session.reuse-detected"),
                Deed.of(
                        "POST /api/v1/auth/sign-out",
                        204,
                        () -> {
                            String token = refreshToken(signUp());
                            return () -> post("/sign-out", Map.of("refreshToken", token));
                        },
                        "session.ended"),
                Deed.of(
                        "POST /api/v1/auth/sign-out",
                        204,
                        () -> {
                            String token = refreshToken(signUp());
                            return () -> post("/sign-out", Map.of("refreshToken", token, "everywhere", true));
                        },
                        "session.ended",
                        "account.sessions-ended"),
                Deed.of(
                        "POST /api/v1/auth/sign-out",
                        422,
                        () -> () -> post("/sign-out", Map.of("refreshToken", "x".repeat(301)))));
    }

    private List<Deed> passwords() {
        return List.of(
                Deed.of(
                        "POST /api/v1/auth/password-resets",
                        204,
                        () -> {
                            String link = invitation(idOf(member()));
                            return () -> post("/password-resets", Map.of("token", link, "password", NEXT_PASSWORD));
                        },
                        "account.password-set"),
                Deed.of(
                        "POST /api/v1/auth/password-resets",
                        410,
                        () -> () ->
                                post("/password-resets", Map.of("token", "invitation:x.y", "password", NEXT_PASSWORD))),
                Deed.of(
                        "POST /api/v1/auth/password-reset-requests",
                        422,
                        () -> () -> post("/password-reset-requests", Map.of())),
                Deed.of(
                        "POST /api/v1/auth/set-up",
                        410,
                        () -> () -> post(
                                "/set-up",
                                Map.of(
                                        "token", "set-up:x.y",
                                        "email", newEmail(),
                                        "fullName", "Eve",
                                        "password", Cast.PASSWORD,
                                        "language", "en"))));
    }

    private List<Deed> own() {
        return List.of(
                Deed.of(
                        "PATCH /api/v1/me",
                        200,
                        () -> {
                            String token = token(member());
                            String tag = as(token).get("/api/v1/me").header("ETag");
                            return () -> as(token)
                                    .header("If-Match", tag)
                                    .body(Map.of("theme", "DARK"))
                                    .patch("/api/v1/me");
                        },
                        "account.edited"),
                Deed.of("PATCH /api/v1/me", 412, () -> {
                    String token = token(member());
                    return () -> as(token)
                            .header("If-Match", "\"9\"")
                            .body(Map.of("theme", "DARK"))
                            .patch("/api/v1/me");
                }),
                Deed.of(
                        "POST /api/v1/me/password",
                        204,
                        () -> {
                            String token = token(member());
                            return () -> changePassword(token, Cast.PASSWORD);
                        },
                        "account.password-set"),
                Deed.of("POST /api/v1/me/password", 422, () -> {
                    String token = token(member());
                    return () -> changePassword(token, "not the password at all");
                }),
                Deed.of(
                        "POST /api/v1/feed-tokens",
                        201,
                        () -> {
                            String token = token(member());
                            return () -> as(token).body(Map.of("name", "Phone")).post(FEED_TOKENS);
                        },
                        "feed-token.created"),
                Deed.of("POST /api/v1/feed-tokens", 422, () -> {
                    String token = token(member());
                    return () -> as(token).body(Map.of("name", " ")).post(FEED_TOKENS);
                }),
                Deed.of(
                        "DELETE /api/v1/feed-tokens/{id}",
                        204,
                        () -> {
                            String token = token(member());
                            String id = as(token)
                                    .body(Map.of("name", "Phone"))
                                    .post(FEED_TOKENS)
                                    .path("id");
                            return () -> as(token).delete(FEED_TOKENS + "/" + id);
                        },
                        "feed-token.revoked"),
                Deed.of("DELETE /api/v1/feed-tokens/{id}", 404, () -> {
                    String token = token(member());
                    return () -> as(token).delete(FEED_TOKENS + "/nothing");
                }));
    }

    private List<Deed> imports() {
        return List.of(
                Deed.of("POST /api/v1/imports", 201, () -> () -> roster(date()), "import.previewed"),
                Deed.of("POST /api/v1/imports", 422, () -> () -> upload("ON_CALL", "nothing")),
                // Computes again what the preview says and changes nothing that anybody else reads.
                Deed.of("POST /api/v1/imports/{id}/refresh", 200, () -> step(roster(date()), "refresh")),
                Deed.of("POST /api/v1/imports/{id}/refresh", 404, () -> () -> admin().post(IMPORTS + "/no/refresh")),
                Deed.of(
                        "POST /api/v1/imports/{id}/commit",
                        200,
                        () -> step(roster(date()), "commit"),
                        "import.committed"),
                Deed.of(
                        "POST /api/v1/imports/{id}/commit",
                        200,
                        () -> step(people(newEmail(), newEmail()), "commit"),
                        "import.committed",
                        "account.imported",
                        "account.imported"),
                Deed.of("POST /api/v1/imports/{id}/commit", 409, () -> {
                    String date = date();
                    Response preview = roster(date);
                    putDay(date, "\"0\"", "icu");
                    return step(preview, "commit");
                }),
                Deed.of("POST /api/v1/imports/{id}/undo", 200, () -> undo(roster(date())), "import.undone"),
                Deed.of(
                        "POST /api/v1/imports/{id}/undo",
                        200,
                        () -> undo(people(newEmail(), newEmail())),
                        "import.undone",
                        "account.import-undone",
                        "account.import-undone"),
                Deed.of("POST /api/v1/imports/{id}/undo", 409, () -> step(roster(date()), "undo")));
    }

    private List<Deed> roster() {
        return List.of(
                Deed.of(
                        "PUT /api/v1/on-call/days/{date}",
                        200,
                        () -> {
                            String date = date();
                            return () -> putDay(date, "\"0\"", "icu");
                        },
                        "on-call-day.changed"),
                Deed.of("PUT /api/v1/on-call/days/{date}", 412, () -> {
                    String date = date();
                    return () -> putDay(date, "\"7\"", "icu");
                }),
                Deed.of("PUT /api/v1/on-call/days/{date}", 422, () -> {
                    String date = date();
                    return () -> putDay(date, "\"0\"", "nowhere");
                }),
                Deed.of(
                        "PUT /api/v1/on-call/stations/{key}",
                        200,
                        () -> {
                            Map<String, Object> icu = station();
                            String tag = "\"" + icu.remove("version") + "\"";
                            return () ->
                                    admin().header("If-Match", tag).body(icu).put(STATIONS + "/icu");
                        },
                        "station.changed"),
                Deed.of("PUT /api/v1/on-call/stations/{key}", 412, () -> {
                    Map<String, Object> icu = station();
                    icu.remove("version");
                    return () -> admin().header("If-Match", "\"999\"").body(icu).put(STATIONS + "/icu");
                }),
                Deed.of(
                        "POST /api/v1/name-aliases",
                        201,
                        () -> {
                            String id = idOf(member());
                            return () -> alias(newName(), id);
                        },
                        "name-alias.added"),
                // Each day on which the name waited is a change of its own.
                Deed.of(
                        "POST /api/v1/name-aliases",
                        201,
                        () -> {
                            String id = idOf(member());
                            String name = newName();
                            undecided(name);
                            undecided(name);
                            return () -> alias(name, id);
                        },
                        "name-alias.added",
                        "on-call-day.name-settled",
                        "on-call-day.name-settled"),
                Deed.of("POST /api/v1/name-aliases", 404, () -> () -> alias(newName(), "nobody")),
                Deed.of(
                        "DELETE /api/v1/name-aliases/{id}",
                        204,
                        () -> {
                            String id = alias(newName(), idOf(member())).path("id");
                            return () -> admin().delete(ALIASES + "/" + id);
                        },
                        "name-alias.removed"),
                Deed.of("DELETE /api/v1/name-aliases/{id}", 404, () -> () -> admin().delete(ALIASES + "/nothing")));
    }

    private List<Deed> verification() {
        return List.of(
                Deed.of(
                        "POST /api/v1/audit/verification",
                        202,
                        () -> () -> admin().post(VERIFICATION),
                        "audit.verification-started"),
                Deed.of("POST /api/v1/audit/verification", 403, () -> {
                    String token = token(member());
                    return () -> as(token).post(VERIFICATION);
                }));
    }

    private RequestSpecification admin() {
        return as(adi);
    }

    private static RequestSpecification as(String token) {
        return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
    }

    private static Response post(String path, Object body) {
        return given().contentType(ContentType.JSON).body(body).post(AUTH + path);
    }

    private static Response signIn(String email) {
        return post("/sign-in", Map.of("email", email, "password", Cast.PASSWORD, "refreshTokenIn", "BODY"));
    }

    private static String idOf(String email) {
        return signIn(email).path("account.id");
    }

    private static String token(String email) {
        return signIn(email).path("accessToken");
    }

    private static String refreshToken(String email) {
        return signIn(email).path("refreshToken");
    }

    private static Response refresh(String token) {
        return post("/refresh", Map.of("refreshToken", token));
    }

    private static Response changePassword(String token, String present) {
        return as(token)
                .body(Map.of("currentPassword", present, "newPassword", NEXT_PASSWORD))
                .post("/api/v1/me/password");
    }

    /** The address of somebody who waits for a decision. */
    private String signUp() {
        String email = newEmail();
        post("/sign-up", resident(email)).then().statusCode(201);
        return email;
    }

    /** The address of somebody who was approved. */
    private String member() {
        String email = signUp();
        decide(idOf(email)).then().statusCode(200);
        return email;
    }

    private Response decide(String id) {
        return admin().body(Map.of("decision", "APPROVE")).post(ACCOUNTS + id + "/approval");
    }

    private String invitation(String id) {
        String url = admin().post(ACCOUNTS + id + "/invitation-links").path("url");
        return url.substring(url.indexOf('=') + 1);
    }

    private Response alias(String name, String account) {
        return admin().body(Map.of("name", name, "accountId", account)).post(ALIASES);
    }

    private void undecided(String name) {
        putDay(Map.of("station", "icu", "name", name), date(), "\"0\"").then().statusCode(200);
    }

    private Response putDay(String date, String tag, String station) {
        return putDay(Map.of("station", station, "name", newName()), date, tag);
    }

    private Response putDay(Map<String, Object> assignment, String date, String tag) {
        return admin().header("If-Match", tag)
                .body(Map.of("assignments", List.of(assignment)))
                .put(DAYS + date);
    }

    private Map<String, Object> station() {
        Map<String, Object> icu = new HashMap<>(
                admin().get(STATIONS).jsonPath().<Map<String, Object>>get("items.find { it.key == 'icu' }"));
        icu.remove("key");
        return icu;
    }

    private Response roster(String date) {
        return upload("ON_CALL", "date,PACU\n" + date + "," + newName() + "\n");
    }

    private Response people(String... emails) {
        StringBuilder rows = new StringBuilder(PEOPLE_HEADER);
        for (String email : emails) {
            rows.append(email).append(',').append(newName()).append(",,tutor,,\n");
        }
        return upload("PEOPLE", rows.toString());
    }

    private Response upload(String kind, String content) {
        return given().header("Authorization", "Bearer " + adi)
                .multiPart("kind", kind)
                .multiPart("file", "file.csv", content.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS);
    }

    private Supplier<Response> step(Response preview, String step) {
        String id = preview.then().statusCode(201).extract().path("id");
        String tag = "\"" + preview.path("fingerprint") + "\"";
        return () -> admin().header("If-Match", tag).post(IMPORTS + "/" + id + "/" + step);
    }

    private Supplier<Response> undo(Response preview) {
        step(preview, "commit").get().then().statusCode(200);
        return step(preview, "undo");
    }

    private String newEmail() {
        return "deed-" + last.incrementAndGet() + "@audit.example";
    }

    private String newName() {
        return "Deed Nr" + last.incrementAndGet();
    }

    /** A day that no other test speaks of. */
    private String date() {
        return LocalDate.of(2061, 1, 1).plusDays(last.incrementAndGet()).toString();
    }

    private static Map<String, Object> resident(String email) {
        return Map.of(
                "fullName", "Maya Levin",
                "email", email,
                "password", Cast.PASSWORD,
                "role", "RESIDENT",
                "language", "he",
                "residencyStartDate", "2025-01-01",
                "trainingTrack", "SIX_YEAR",
                "currentRotationId", "icu");
    }
}

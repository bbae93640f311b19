package org.residencytracker.accounts.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.testsupport.Cast;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeopleImporterTest {
    private static final String HEADER = "email,fullName,fullNameHe,role,residencyStartDate,trainingTrack\n";

    @Inject
    PeopleTemplate template;

    @Inject
    DocumentStore store;

    @Test
    void new_people_are_invited_and_known_ones_updated() {
        Response first = upload(HEADER
                + "amit@roster.example,Amit Sela,עמית סלע,resident,2022-09-01,6-year\n"
                + "yara@roster.example,Yara Haddad,יארה חדאד,tutor,,\n");
        first.then()
                .statusCode(201)
                .body("counts.rows", equalTo(2))
                .body("counts.created", equalTo(2))
                .body("findings", hasSize(0));
        commit(first).then().statusCode(200);

        account("amit@roster.example")
                .then()
                .body("items[0].invited", equalTo(true))
                .body("items[0].status", equalTo("ACTIVE"))
                .body("items[0].trainingTrack", equalTo("SIX_YEAR"))
                .body("items[0].allowedActions", hasItem("INVITE"));
        Response again = upload(HEADER
                + "AMIT@roster.example,Amit Sela-Gross,עמית סלע,resident,2022-09-01,6-year\n"
                + "yara@roster.example,Yara Haddad,יארה חדאד,tutor,,\n");
        again.then()
                .body("counts.created", equalTo(0))
                .body("counts.updated", equalTo(1))
                .body("counts.unchanged", equalTo(1));
        commit(again).then().statusCode(200);
        account("amit@roster.example").then().body("items[0].fullName", equalTo("Amit Sela-Gross"));
        post(again, "undo").then().statusCode(200);
        account("amit@roster.example").then().body("items[0].fullName", equalTo("Amit Sela"));
    }

    @Test
    void an_undo_takes_new_accounts_back_unless_somebody_touched_them() {
        Response one = upload(HEADER + "gone@roster.example,Gone Soon,,tutor,,\n");
        commit(one).then().statusCode(200);
        Response other = upload(HEADER + "kept@roster.example,Kept Here,,tutor,,\n");
        commit(other).then().statusCode(200);
        String kept = account("kept@roster.example").jsonPath().getString("items[0].id");
        Cast.ADI
                .asks()
                .body(Map.of("status", "DISABLED"))
                .post("/api/v1/accounts/" + kept + "/status")
                .then()
                .statusCode(200);

        post(one, "undo").then().statusCode(200);

        account("gone@roster.example").then().body("items", hasSize(0));
        assertProblem(post(other, "undo"), 409, "import-changed-since");
    }

    @Test
    void an_undo_takes_the_invitations_and_aliases_of_new_accounts_along() {
        Response made = upload(HEADER + "noam@roster.example,Noam Peretz,,tutor,,\n");
        commit(made).then().statusCode(200);
        String noam = account("noam@roster.example").jsonPath().getString("items[0].id");
        String link = Cast.ADI
                .asks()
                .post("/api/v1/accounts/" + noam + "/invitation-links")
                .jsonPath()
                .getString("url");
        Cast.ADI
                .asks()
                .body(Map.of("name", "נועמי הקטן", "accountId", noam))
                .post("/api/v1/name-aliases")
                .then()
                .statusCode(201);

        post(made, "undo").then().statusCode(200);

        String token = link.substring(link.indexOf("token=") + "token=".length());
        assertThat(store.scan("accountLinks", "", 1000))
                .noneMatch(document -> noam.equals(document.body().get("accountId")));
        assertProblem(given().get("/api/v1/auth/links/" + token), 410, "link-expired");
        Cast.ADI
                .asks()
                .get("/api/v1/name-aliases")
                .then()
                .body("items.findAll { it.accountId == '" + noam + "' }", hasSize(0));
    }

    @Test
    void whoever_stands_on_the_roster_is_not_taken_back() {
        Response made = upload(HEADER + "omer@roster.example,Omer Tal,,tutor,,\n");
        commit(made).then().statusCode(200);
        String omer = account("omer@roster.example").jsonPath().getString("items[0].id");
        putOnCall("\"0\"", List.of(Map.of("station", "icu", "accountId", omer)));

        assertProblem(post(made, "undo"), 409, "import-changed-since");
        account("omer@roster.example").then().body("items", hasSize(1));

        putOnCall("\"1\"", List.of());
        post(made, "undo").then().statusCode(200);
        account("omer@roster.example").then().body("items", hasSize(0));
    }

    @Test
    void a_preview_that_another_window_refreshed_is_not_committed_unseen() {
        Response seen = upload(HEADER + "dana@roster.example,Dana Levi,,tutor,,\n");
        commit(upload(HEADER + "dana@roster.example,Dana Cohen,,tutor,,\n"))
                .then()
                .statusCode(200);
        post(seen, "refresh").then().statusCode(200).body("counts.updated", equalTo(1));

        Response refused = commit(seen);

        assertProblem(refused, 409, "import-outdated").body("preview.counts.updated", equalTo(1));
        account("dana@roster.example").then().body("items[0].fullName", equalTo("Dana Cohen"));
        assertProblem(post(seen, "commit"), 428, "if-match-required");
        assertProblem(
                Cast.ADI
                        .asks()
                        .header("If-Match", "W/x")
                        .post("/api/v1/imports/" + seen.jsonPath().getString("id") + "/commit"),
                422,
                "invalid-request");
        Cast.ADI
                .asks()
                .header("If-Match", '"' + refused.jsonPath().getString("preview.fingerprint") + '"')
                .post("/api/v1/imports/" + seen.jsonPath().getString("id") + "/commit")
                .then()
                .statusCode(200);
    }

    @Test
    void every_fault_is_found_at_its_row_and_nothing_is_written() {
        Response preview = upload(HEADER
                + "no address,A B,,tutor,,\n"
                + "x@roster.example,,,tutor,,\n"
                + "y@roster.example,C D,,boss,,\n"
                + "z@roster.example,E F,,resident,31/02/2024,6-year\n"
                + "w@roster.example,G H,,resident,2999-01-01,5-year\n"
                + "v@roster.example,I J,,resident,,\n"
                + "u@roster.example,K L,,tutor,,\n"
                + "U@roster.example,M N,,tutor,,\n"
                + Cast.ADI.email() + ",Adi Admin,,tutor,,\n");

        preview.then()
                .body(
                        "findings.code",
                        hasItems(
                                "invalid-email",
                                "missing-name",
                                "invalid-role",
                                "invalid-date",
                                "invalid-track",
                                "missing-training",
                                "duplicate-email",
                                "role-fixed"))
                .body("findings.find { it.code == 'invalid-role' }.row", equalTo(4))
                .body("findings.find { it.code == 'invalid-role' }.column", equalTo("role"))
                .body("findings.find { it.code == 'invalid-role' }.value", equalTo("boss"));
        assertProblem(commit(preview), 409, "import-has-errors");
        account("u@roster.example").then().body("items", hasSize(0));
    }

    @Test
    void a_sheet_without_the_needed_columns_is_no_sheet_of_people() {
        assertProblem(upload("email,shoe size\na@roster.example,42\n"), 422, "file-columns-missing");
    }

    @Test
    void the_template_imports_again_unchanged() {
        Cast.RINA.signIn();
        byte[] file = template.write(YearMonth.of(2026, 12));

        Response preview = upload(new String(file, StandardCharsets.UTF_8));

        preview.then().statusCode(201).body("findings", hasSize(0)).body("changes", hasSize(0));
        assertThat(preview.jsonPath().getInt("counts.unchanged"))
                .isEqualTo(preview.jsonPath().getInt("counts.rows"));
    }

    private static void putOnCall(String version, List<Map<String, Object>> assignments) {
        Cast.ADI
                .asks()
                .header("If-Match", version)
                .body(Map.of("assignments", assignments))
                .put("/api/v1/on-call/days/2028-05-06")
                .then()
                .statusCode(200);
    }

    private static Response account(String email) {
        return Cast.ADI.asks().queryParam("search", email).get("/api/v1/accounts");
    }

    private static Response commit(Response preview) {
        return Cast.ADI
                .asks()
                .header("If-Match", '"' + preview.jsonPath().getString("fingerprint") + '"')
                .post("/api/v1/imports/" + preview.jsonPath().getString("id") + "/commit");
    }

    private static Response post(Response preview, String action) {
        return Cast.ADI.asks().post("/api/v1/imports/" + preview.jsonPath().getString("id") + "/" + action);
    }

    private static Response upload(String csv) {
        return given().header("Authorization", "Bearer " + Cast.ADI.token())
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "people.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("kind", "PEOPLE")
                .post("/api/v1/imports");
    }
}

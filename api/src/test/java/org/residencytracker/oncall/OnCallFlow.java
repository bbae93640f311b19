package org.residencytracker.oncall;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.testsupport.Cast;

/**
 * The roster's way through the running application, from the file to the calendar and back; each test goes on from the one
 * before. A subclass chooses the engine, by configuration alone.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class OnCallFlow {
    private static final String IMPORTS = "/api/v1/imports";
    private static final String DAYS = "/api/v1/on-call/days";
    private static final String STATIONS = "/api/v1/on-call/stations";

    @Test
    @Order(1)
    void people_and_the_month_are_previewed_and_committed() throws IOException {
        commit(upload("PEOPLE", "roster.csv", file("roster.csv"))).then().statusCode(200);
        Response preview = upload("ON_CALL", "month.xlsx", file("on-call/month.xlsx"));

        preview.then()
                .statusCode(201)
                .body("counts.rows", equalTo(31))
                .body("counts.created", equalTo(421))
                .body("findings", empty())
                .body("unknownNames", empty())
                .body("allowedActions", hasItem("COMMIT"));
        days("2027-01-01", "2027-01-31").then().body("items", empty());
        commit(preview).then().statusCode(200).body("status", equalTo("COMMITTED"));

        days("2027-01-01", "2027-01-31")
                .then()
                .body("items", hasSize(31))
                .body("items[0].assignments[0].station", equalTo("or_main"))
                .body("items[0].assignments[0].name", equalTo("נועה ברקן"))
                .body("items[0].assignments[0].fullName", equalTo("Noa Barkan"))
                .body("items[0].assignments[0].startsAt", equalTo("2027-01-01T06:00:00Z"))
                .body("items[0].assignments[0].endsAt", equalTo("2027-01-02T06:00:00Z"))
                .body("items.assignments.flatten().accountId", everyItem(notNullValue()));
    }

    @Test
    @Order(2)
    void the_same_file_and_the_filled_template_change_nothing() throws IOException {
        byte[] xlsx = template("on-call-schedule.xlsx?month=2027-01");
        byte[] csv = template("on-call.csv?month=2027-01");

        for (Response again : List.of(
                upload("ON_CALL", "month.xlsx", file("on-call/month.xlsx")),
                upload("ON_CALL", "on-call-schedule.xlsx", xlsx),
                upload("ON_CALL", "on-call.csv", csv))) {
            again.then()
                    .statusCode(201)
                    .body("counts.rows", equalTo(31))
                    .body("counts.unchanged", equalTo(421))
                    .body("changes", empty())
                    .body("findings", empty());
        }
        assertThat(upload("PEOPLE", "people.csv", template("people.csv"))
                        .jsonPath()
                        .getList("changes"))
                .isEmpty();
    }

    @Test
    @Order(3)
    void a_template_has_the_true_number_of_days() {
        Response february = upload("ON_CALL", "on-call.csv", template("on-call.csv?month=2028-02"));

        february.then()
                .body("counts.rows", equalTo(29))
                .body("changes", empty())
                .body("findings", empty());
    }

    @Test
    @Order(4)
    void a_day_is_put_by_hand_over_the_version_that_was_read() {
        Response read = Cast.RINA.asks().get(DAYS + "/2027-01-05");
        String tag = read.header("ETag");
        List<Map<String, Object>> all = read.jsonPath().getList("assignments");
        List<Map<String, Object>> swapped = all.stream()
                .map(entry -> entry.get("station").equals("icu")
                        ? Map.<String, Object>of("station", "icu", "accountId", Cast.RINA.id())
                        : Map.of("station", entry.get("station"), "accountId", entry.get("accountId")))
                .toList();
        Map<String, Object> body = Map.of("assignments", swapped);

        assertProblem(Cast.RINA.asks().header("If-Match", tag).body(body).put(DAYS + "/2027-01-05"), 403, "forbidden");
        assertProblem(Cast.ADI.asks().body(body).put(DAYS + "/2027-01-05"), 428, "if-match-required");
        Cast.ADI
                .asks()
                .header("If-Match", tag)
                .body(body)
                .put(DAYS + "/2027-01-05")
                .then()
                .statusCode(200)
                .body("assignments.findAll { it.station == 'icu' }.fullName", equalTo(List.of("Rina Shalev")));
        assertProblem(
                Cast.ADI.asks().header("If-Match", tag).body(body).put(DAYS + "/2027-01-05"), 412, "stale-version");
        Cast.RINA
                .asks()
                .get("/api/v1/on-call/mine?from=2027-01-01&to=2027-01-31")
                .then()
                .body("items.date", equalTo(List.of("2027-01-05")))
                .body("stats.total", equalTo(1));
    }

    @Test
    @Order(5)
    void nonsense_is_refused_at_its_place() {
        String tag = Cast.ADI.asks().get(DAYS + "/2027-03-01").header("ETag");

        assertThat(tag).isEqualTo("\"0\"");
        assertProblem(put("2027-03-01", tag, Map.of("station", "nowhere", "name", "x")), 422, "invalid-request")
                .body("violations[0].pointer", equalTo("/assignments/0/station"));
        assertProblem(put("2027-03-01", tag, Map.of("station", "icu", "accountId", "nobody")), 422, "invalid-request")
                .body("violations[0].pointer", equalTo("/assignments/0/accountId"));
        assertProblem(put("2027-03-01", tag, Map.of("station", "icu")), 422, "invalid-request");
        assertProblem(Cast.ADI.asks().get(DAYS + "?from=2027-01-01&to=2029-01-01"), 422, "invalid-request");
        assertProblem(Cast.ADI.asks().get(DAYS + "?from=2027-02-30&to=2027-03-01"), 422, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "0001-01-01", "2101-01-01", "+999999999-12-31"})
    @Order(5)
    void a_date_that_no_department_means_is_refused(String date) {
        assertProblem(Cast.ADI.asks().get(DAYS + "?from={date}&to={date}", date, date), 422, "invalid-request");
        assertProblem(Cast.ADI.asks().get("/api/v1/on-call/mine?from={date}", date), 422, "invalid-request");
        assertProblem(put(date, "\"0\"", Map.of("station", "icu", "name", "x")), 422, "invalid-request");
    }

    @Test
    @Order(5)
    void hours_without_a_time_are_refused_at_their_place() {
        assertProblem(
                        saveIcu(Map.of("hours", List.of(Map.of("effectiveFrom", "2000-01-01", "starts", "08:00")))),
                        422,
                        "invalid-request")
                .body("violations[0].pointer", equalTo("/hours/0/ends"));
    }

    @Test
    @Order(5)
    void a_station_that_is_no_longer_offered_stays_in_the_template_while_somebody_stands_there() {
        saveIcu(Map.of("active", false)).then().statusCode(200);

        upload("ON_CALL", "again.xlsx", template("on-call-schedule.xlsx?month=2027-01"))
                .then()
                .statusCode(201)
                .body("counts.deleted", equalTo(0));
        saveIcu(Map.of("active", true)).then().statusCode(200);
    }

    @Test
    @Order(6)
    void the_next_preview_shows_the_swap_before_it_is_lost() throws IOException {
        upload("ON_CALL", "month.xlsx", file("on-call/month.xlsx"))
                .then()
                .body("counts.updated", equalTo(1))
                .body("changes[0].subject", equalTo("2027-01-05"))
                .body("changes[0].field", equalTo("icu"))
                .body("changes[0].overwritesManualEdit", equalTo(true));
    }

    @Test
    @Order(7)
    void a_preview_on_data_that_changed_is_refused_with_a_fresh_one() throws IOException {
        Response stale = upload("ON_CALL", "month.xlsx", file("on-call/month.xlsx"));
        put("2027-01-06", "\"1\"").then().statusCode(200);

        Response refused = commit(stale);

        assertProblem(refused, 409, "import-outdated").body("preview.changes", hasSize(not(equalTo(1))));
        days("2027-01-06", "2027-01-06").then().body("items", empty());
    }

    @Test
    @Order(8)
    void a_personal_calendar_follows_the_roster() {
        JsonPath token = Cast.RINA
                .asks()
                .body(Map.of("name", "phone"))
                .post("/api/v1/feed-tokens")
                .jsonPath();
        String duties = token.getString("urls.duties");

        String calendar = given().get(duties).then().statusCode(200).extract().asString();

        assertThat(calendar)
                .contains("BEGIN:VCALENDAR", "DTSTART;TZID=Asia/Jerusalem:20270105T080000", "CATEGORIES:ICU");
        assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSize(2);
    }

    @Test
    @Order(9)
    void an_undo_takes_the_month_back_and_calendars_hear_of_it() {
        String id = Cast.ADI
                .asks()
                .get(IMPORTS + "?kind=ON_CALL")
                .jsonPath()
                .getString("items.find { it.status == 'COMMITTED' }.id");

        Cast.ADI.asks().get(IMPORTS + "/" + id).then().body("laterChanges.subject", hasItem("2027-01-05"));
        Cast.ADI
                .asks()
                .post(IMPORTS + "/" + id + "/undo")
                .then()
                .statusCode(200)
                .body("status", equalTo("UNDONE"));

        days("2027-01-01", "2027-01-31").then().body("items", empty());
        assertProblem(Cast.ADI.asks().post(IMPORTS + "/" + id + "/undo"), 409, "import-not-committed");
    }

    @Test
    @Order(10)
    void errors_bar_the_commit_and_write_nothing() throws IOException {
        Response preview = upload("ON_CALL", "month-with-errors.xlsx", file("on-call/month-with-errors.xlsx"));

        preview.then()
                .body(
                        "findings.code",
                        equalTo(List.of("invalid-date", "invalid-date", "unknown-person", "duplicate-date")))
                .body("findings.row", equalTo(List.of(5, 6, 7, 9)))
                .body("allowedActions", not(hasItem("COMMIT")));
        assertProblem(commit(preview), 409, "import-has-errors");
        days("2027-07-01", "2027-07-31").then().body("items", empty());
    }

    @Test
    @Order(11)
    void a_name_settled_once_is_known_in_this_and_every_later_file() throws IOException {
        Response preview = upload("ON_CALL", "month-with-errors.xlsx", file("on-call/month-with-errors.xlsx"));
        String name = preview.jsonPath().getString("unknownNames[0].name");

        Cast.ADI
                .asks()
                .body(Map.of("name", name, "accountId", Cast.TAL.id()))
                .post("/api/v1/name-aliases")
                .then()
                .statusCode(201);

        Cast.ADI
                .asks()
                .post(IMPORTS + "/" + preview.jsonPath().getString("id") + "/refresh")
                .then()
                .statusCode(200)
                .body("unknownNames", empty());
        upload(
                        "ON_CALL",
                        "x.csv",
                        "תאריך,תורן PACU\r\n01/09/2027,\"%s\"\r\n"
                                .formatted(name.replace("\"", "\"\""))
                                .getBytes(StandardCharsets.UTF_8))
                .then()
                .body("findings", empty());
    }

    private static Response upload(String kind, String name, byte[] content) {
        return given().header("Authorization", "Bearer " + Cast.ADI.token())
                .multiPart("kind", kind)
                .multiPart("file", name, content)
                .post(IMPORTS);
    }

    private static Response commit(Response preview) {
        return Cast.ADI
                .asks()
                .header("If-Match", '"' + preview.jsonPath().getString("fingerprint") + '"')
                .post(IMPORTS + "/" + preview.jsonPath().getString("id") + "/commit");
    }

    /** Saves the station as it is but for the members given. */
    private static Response saveIcu(Map<String, Object> changed) {
        Map<String, Object> station = new HashMap<>(
                Cast.ADI.asks().get(STATIONS).jsonPath().<Map<String, Object>>get("items.find { it.key == 'icu' }"));
        Object version = station.get("version");
        station.keySet()
                .retainAll(List.of(
                        "label",
                        "labelHe",
                        "aliases",
                        "color",
                        "group",
                        "order",
                        "countsAsDuty",
                        "allDay",
                        "weight",
                        "hours",
                        "active"));
        station.putAll(changed);
        return Cast.ADI
                .asks()
                .header("If-Match", "\"" + version + "\"")
                .body(station)
                .put(STATIONS + "/icu");
    }

    @SafeVarargs
    private static Response put(String date, String tag, Map<String, Object>... assignments) {
        return Cast.ADI
                .asks()
                .header("If-Match", tag)
                .body(Map.of("assignments", List.of(assignments)))
                .put(DAYS + "/" + date);
    }

    private static Response days(String from, String to) {
        return Cast.ADI.asks().get(DAYS + "?from=" + from + "&to=" + to);
    }

    private static byte[] template(String name) {
        return Cast.ADI
                .asks()
                .get("/api/v1/templates/" + name)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static byte[] file(String name) throws IOException {
        try (var in = OnCallFlow.class.getResourceAsStream("/imports/" + name)) {
            return in.readAllBytes();
        }
    }
}

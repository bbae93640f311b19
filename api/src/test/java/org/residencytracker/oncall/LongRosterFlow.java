package org.residencytracker.oncall;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.Cast;

/**
 * A roster of three years, far past what an engine takes in one request, through the running application. A subclass chooses the
 * engine, by configuration alone.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class LongRosterFlow {
    private static final String IMPORTS = "/api/v1/imports";
    private static final String DAYS = "/api/v1/on-call/days";
    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
    private static final int ROWS = 365 + 365 + 366;
    private static final int FIRST_YEAR = 2030;

    @Test
    void three_years_go_in_and_out_again_as_one_and_every_day_is_as_it_was() {
        Cast.RINA.signIn();
        Cast.TAL.signIn();
        step(upload("date,PACU,ICU\n2031-03-01,Tal Mor,Rina Shalev\n2031-03-02,Rina Shalev,Tal Mor\n"), "commit")
                .then()
                .statusCode(200);
        putByHand("2031-03-02");
        String before = roster();

        Response preview = upload(threeYears());
        preview.then()
                .statusCode(201)
                .body("findings", empty())
                .body("counts.rows", equalTo(ROWS))
                .body("counts.created", equalTo(2 * ROWS - 2));
        assertThat(roster()).isEqualTo(before);

        step(preview, "commit").then().statusCode(200).body("status", equalTo("COMMITTED"));
        assertThat(roster()).isNotEqualTo(before);
        for (int year = FIRST_YEAR; year < FIRST_YEAR + 3; year++) {
            days(year).then().body("items", hasSize(LocalDate.of(year, 1, 1).lengthOfYear()));
        }
        upload(threeYears()).then().body("counts.unchanged", equalTo(2 * ROWS)).body("changes", empty());

        step(preview, "undo").then().statusCode(200).body("status", equalTo("UNDONE"));
        assertThat(roster()).isEqualTo(before);
    }

    /** Both stations of every day, Rina and Tal by turns. */
    private static String threeYears() {
        return IntStream.range(0, ROWS)
                .mapToObj(day -> FIRST.plusDays(day) + (day % 2 == 0 ? ",Rina Shalev,Tal Mor" : ",Tal Mor,Rina Shalev"))
                .collect(Collectors.joining("\n", "date,ICU,PACU\n", "\n"));
    }

    /** What everybody reads of the three years, but for the versions and the ids that calendars go by. */
    private static String roster() {
        return IntStream.range(FIRST_YEAR, FIRST_YEAR + 3)
                .mapToObj(year -> days(year).then().statusCode(200).extract().asString())
                .collect(Collectors.joining("\n"))
                .replaceAll("\"version\":\\d+|\"id\":\"[^\"]*\"", "");
    }

    private static Response days(int year) {
        return Cast.ADI.asks().get(DAYS + "?from=" + year + "-01-01&to=" + year + "-12-31");
    }

    private static void putByHand(String date) {
        String tag = Cast.ADI.asks().get(DAYS + "/" + date).header("ETag");
        Cast.ADI
                .asks()
                .header("If-Match", tag)
                .body(Map.of("assignments", List.of(Map.of("station", "standby", "name", "מ. כהן"))))
                .put(DAYS + "/" + date)
                .then()
                .statusCode(200);
    }

    private static Response upload(String content) {
        return given().header("Authorization", "Bearer " + Cast.ADI.token())
                .multiPart("kind", "ON_CALL")
                .multiPart("file", "roster.csv", content.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS);
    }

    private static Response step(Response preview, String step) {
        return Cast.ADI
                .asks()
                .header("If-Match", "\"" + preview.path("fingerprint") + "\"")
                .post(IMPORTS + "/" + preview.path("id") + "/" + step);
    }
}

package org.residencytracker.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URL;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.Cast;

/** What a collector of metrics reads on the management port. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MetricsTest {
    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void problems_are_counted_by_their_slug() {
        double before = value("tracker_problems_total{slug=\"trouble-gone\"}");

        given().get("/api/v1/trouble/gone").then().statusCode(410);
        given().get("/api/v1/trouble/gone").then().statusCode(410);

        assertThat(value("tracker_problems_total{slug=\"trouble-gone\"}") - before)
                .isEqualTo(2);
    }

    @Test
    void decisions_of_the_limits_are_counted_by_limit() {
        String allowed = "tracker_limits_total{decision=\"allowed\",limit=\"%s\"}";
        double general = value(allowed.formatted("general"));
        double imports = value(allowed.formatted("imports"));

        given().get("/api/v1/trouble/json/limited").then().statusCode(200);

        assertThat(value(allowed.formatted("general")) - general).isEqualTo(1);
        assertThat(value(allowed.formatted("imports")) - imports).isEqualTo(1);
    }

    @Test
    void requests_are_timed_by_the_template_of_their_path() {
        String count = "http_server_requests_seconds_count{method=\"GET\",outcome=\"SUCCESS\",status=\"200\","
                + "uri=\"/api/v1/accounts/{id}\"}";
        double before = value(count);

        Cast.ADI.asks().get("/api/v1/accounts/" + Cast.ADI.id()).then().statusCode(200);

        assertThat(value(count) - before).isEqualTo(1);
    }

    @Test
    void no_label_holds_an_id_a_token_or_an_address() {
        String id = Cast.RINA.id();
        String token = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        Stream.of(
                        "/api/v1/accounts/" + id,
                        "/api/v1/accounts/rina@hospital.example",
                        "/api/v1/on-call/days/2063-01-01",
                        "/api/v1/auth/links/" + token,
                        "/api/v1/" + token,
                        "/feeds/" + token + "/duties.ics",
                        "/feeds/" + token,
                        "/" + token)
                .forEach(path -> {
                    given().get(path);
                    given().header("Authorization", "Bearer " + token + ".e30.c2ln")
                            .get(path);
                    given().contentType(ContentType.JSON).body(Map.of("a", 1)).post(path);
                    Cast.ADI.asks().get(path);
                    Cast.RINA.asks().delete(path);
                });

        assertThat(read()).doesNotContain(id, token, "hospital.example", "2063-");
    }

    @Test
    void the_port_that_people_reach_has_no_metrics() {
        assertProblem(given().get("/metrics"), 404, "not-found");
        assertProblem(given().get("/q/metrics"), 404, "not-found");
    }

    private double value(String series) {
        return read().lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    private String read() {
        return given().get(metrics).then().statusCode(200).extract().asString();
    }
}

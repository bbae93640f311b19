package org.residencytracker.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.testsupport.RimProfile;

@QuarkusTest
@TestProfile(RimProfile.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WebClientRouteTest {
    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/on-call/2026-03-27", "/people/some-id", "/healthy", "/apis"})
    void a_page_is_the_one_document_never_kept_without_asking(String path) {
        var answer = given().get(path).then().statusCode(200).extract();

        assertThat(answer.asString()).contains("<title>Tracker</title>");
        assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.header("Content-Security-Policy"))
                .contains(
                        "script-src 'self';",
                        "connect-src 'self'",
                        "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';")
                .doesNotContain("unsafe", "http");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"br, gzip|brotli|br", "gzip|gzip|gzip", "br;q=0, gzip;q=0.5|gzip|gzip", "identity|plain|"})
    void a_script_is_sent_as_the_build_packed_it(String accepted, String content, String coding) throws IOException {
        String answer = raw("/assets/app-1a2b.js", "Accept-Encoding: " + accepted);

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .endsWith("\r\n\r\n" + content)
                .containsIgnoringCase("Cache-Control: public, max-age=31536000, immutable")
                .containsIgnoringCase("Content-Type: text/javascript; charset=utf-8")
                .containsIgnoringCase("Vary: Accept-Encoding");
        assertThat(answer.contains("Content-Encoding: " + coding)).isEqualTo(coding != null);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        String tag = given().get("/").header("ETag");

        given().header("If-None-Match", tag).get("/").then().statusCode(304);
    }

    @Test
    void the_manifest_has_its_own_type() {
        assertThat(given().get("/manifest.webmanifest").contentType()).startsWith("application/manifest+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/app-1a2b.js.map",
                "/assets/app-1a2b.js.br",
                "/assets/none.js",
                "/api/none",
                "/feeds/x/none.txt",
                "/q/openapi",
                "/metrics",
                "/health/none"
            })
    void what_is_not_a_file_of_the_client_or_a_page_is_missing(String path) {
        assertProblem(given().urlEncodingEnabled(false).get(path), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/../x-secret.txt", "/%2e%2e/x-secret.txt", "/assets/..%2f..%2fx-secret.txt", "/..\\x-secret.txt"
            })
    void no_path_leads_out_of_the_folder(String path) throws IOException {
        assertThat(raw(path, "Accept: */*")).doesNotContain("not yours");
    }

    private String raw(String path, String header) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

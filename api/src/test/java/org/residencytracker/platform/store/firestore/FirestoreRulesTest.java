package org.residencytracker.platform.store.firestore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.testsupport.FirestoreEmulator;

/**
 * The rules against every way a client has. A file of rules that does not compile leaves the emulator running and answering
 * 400, hence the exact 403 and the owner's 200; the last test is the control that the same requests can succeed.
 */
class FirestoreRulesTest {
    private static final Path RULES = Path.of("..", "infra", "firestore", "firestore.rules");
    private static final String DOCUMENT = "{\"fields\":{\"name\":{\"stringValue\":\"Rina\"}}}";

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void no_client_reads_or_writes_anything_past_the_api() throws Exception {
        try (FirestoreEmulator emulator = FirestoreEmulator.withRules(RULES)) {
            String project = emulator.newProject();

            assertThat(statuses(emulator, project, Optional.empty())).allSatisfy(FirestoreRulesTest::isForbidden);
            assertThat(statuses(emulator, project, Optional.of(userToken(project, "resident"))))
                    .allSatisfy(FirestoreRulesTest::isForbidden);
            assertThat(statuses(emulator, project, Optional.of(userToken(project, "admin"))))
                    .allSatisfy(FirestoreRulesTest::isForbidden);
        }
    }

    @Test
    void the_api_itself_is_not_hindered() throws Exception {
        try (FirestoreEmulator emulator = FirestoreEmulator.withRules(RULES)) {
            assertThat(statuses(emulator, emulator.newProject(), Optional.of("owner")))
                    .allSatisfy(
                            (request, status) -> assertThat(status).as(request).isEqualTo(200));
        }
    }

    @Test
    void the_same_requests_pass_where_rules_allow_them() throws Exception {
        String open = Files.readString(RULES).replace("if false", "if true");
        Path openRules = Files.writeString(folder.resolve("open.rules"), open);

        try (FirestoreEmulator emulator = FirestoreEmulator.withRules(openRules)) {
            String project = emulator.newProject();

            assertThat(statuses(emulator, project, Optional.empty()))
                    .allSatisfy(
                            (request, status) -> assertThat(status).as(request).isEqualTo(200));
            assertThat(statuses(emulator, project, Optional.of(userToken(project, "resident"))))
                    .allSatisfy(
                            (request, status) -> assertThat(status).as(request).isEqualTo(200));
        }
    }

    private Map<String, Integer> statuses(FirestoreEmulator emulator, String project, Optional<String> token)
            throws IOException, InterruptedException {
        String root = "http://" + emulator.host() + "/v1/projects/" + project + "/databases/(default)/documents";
        String id = token.isPresent() ? "signed-in" : "anonymous";
        Map<String, HttpRequest.Builder> requests = new LinkedHashMap<>();
        requests.put("create", post(root + "/accounts?documentId=" + id, DOCUMENT));
        requests.put("read", request(root + "/accounts/" + id).GET());
        requests.put("list", request(root + "/accounts").GET());
        requests.put("list below", request(root + "/accounts/" + id + "/notes").GET());
        requests.put("read the store's own", request(root + "/signingKeys").GET());
        requests.put(
                "query",
                post(root + ":runQuery", "{\"structuredQuery\":{\"from\":[{\"collectionId\":\"accounts\"}]}}"));
        requests.put(
                "query every group",
                post(
                        root + ":runQuery",
                        "{\"structuredQuery\":{\"from\":[{\"collectionId\":\"accounts\",\"allDescendants\":true}]}}"));
        requests.put(
                "change",
                request(root + "/accounts/" + id).method("PATCH", HttpRequest.BodyPublishers.ofString(DOCUMENT)));
        requests.put("delete", request(root + "/accounts/" + id).DELETE());
        Map<String, Integer> statuses = new LinkedHashMap<>();
        for (Map.Entry<String, HttpRequest.Builder> entry : requests.entrySet()) {
            token.ifPresent(text -> entry.getValue().header("Authorization", "Bearer " + text));
            HttpResponse<Void> response = http.send(entry.getValue().build(), HttpResponse.BodyHandlers.discarding());
            statuses.put(entry.getKey(), response.statusCode());
        }
        return statuses;
    }

    private static HttpRequest.Builder post(String uri, String body) {
        return request(uri).POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder request(String uri) {
        return HttpRequest.newBuilder(URI.create(uri)).header("Content-Type", "application/json");
    }

    private static void isForbidden(String request, Integer status) {
        assertThat(status).as(request).isEqualTo(403);
    }

    /** An unsigned token, which the emulator takes for a signed-in user of Firebase Authentication. */
    private static String userToken(String project, String role) {
        return base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "."
                + base64("{\"sub\":\"rina\",\"user_id\":\"rina\",\"role\":\"" + role + "\",\"aud\":\"" + project
                        + "\",\"iss\":\"https://securetoken.google.com/" + project
                        + "\",\"iat\":1700000000,\"exp\":4102444800}")
                + ".";
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

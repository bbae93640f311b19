package org.residencytracker.tasks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.residencytracker.platform.store.ReadCount;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.FirestoreProfile;

/** The same flow on the emulator, and what its reads would be charged. */
@QuarkusTest
@TestProfile(FirestoreProfile.class)
@EnabledIf("org.residencytracker.testsupport.FirestoreEmulator#isWanted")
class TaskFlowOnFirestoreTest extends TaskFlow {
    @Inject
    ReadCount reads;

    @Test
    @Order(20)
    void a_progress_page_reads_at_most_thirty_documents_once_it_is_warm() {
        assertThat(read("/api/v1/progress/me", Cast.RINA.token())).isLessThanOrEqualTo(30);
    }

    @Test
    @Order(20)
    void a_queue_page_reads_its_groups_and_little_more() {
        assertThat(read("/api/v1/tasks/queue", Cast.TAL.token())).isLessThanOrEqualTo(10);
    }

    @Test
    @Order(20)
    void the_first_page_of_every_role_reads_at_most_thirty_documents() {
        assertThat(read("/api/v1/dashboards/resident", Cast.RINA.token())).isLessThanOrEqualTo(30);
        assertThat(read("/api/v1/dashboards/tutor", Cast.TAL.token())).isLessThanOrEqualTo(30);
        assertThat(read("/api/v1/dashboards/admin", Cast.ADI.token())).isLessThanOrEqualTo(30);
    }

    private int read(String path, String token) {
        Runnable page = () -> given().header("Authorization", "Bearer " + token)
                .get(path)
                .then()
                .statusCode(200);
        page.run();
        Map<String, Integer> read = reads.during(page);
        return read.values().stream().mapToInt(Integer::intValue).sum();
    }
}

package org.residencytracker.curriculum.sheet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.Trees;
import org.residencytracker.platform.store.ReadCount;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.FirestoreProfile;

/** The same flow on the emulator, and what reading a curriculum would be charged. */
@QuarkusTest
@TestProfile(CurriculumFlowOnFirestoreTest.OwnProject.class)
@EnabledIf("org.residencytracker.testsupport.FirestoreEmulator#isWanted")
class CurriculumFlowOnFirestoreTest extends CurriculumFlow {
    /** Its rotations are no concern of other tests' sums. */
    public static final class OwnProject extends FirestoreProfile {}

    @Inject
    ReadCount reads;

    @Test
    void a_curriculum_that_was_read_before_costs_one_document() {
        String rotation = rotation();
        Trees.in(curricula).leaf(rotation, CategoryKey.SKILLS, "Mask ventilation", 20);
        String token = Cast.RINA.token();
        Runnable read = () -> given().header("Authorization", "Bearer " + token)
                .get("/api/v1/rotations/" + rotation + "/tree")
                .then()
                .statusCode(200);
        read.run();

        Map<String, Integer> counted = reads.during(read);

        assertThat(counted.get("rotations")).isEqualTo(1);
        assertThat(counted).doesNotContainKey("curriculumNodes");
    }
}

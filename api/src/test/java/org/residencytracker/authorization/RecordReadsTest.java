package org.residencytracker.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.LogLines;
import org.residencytracker.testsupport.Residents;

/** Reading another person's record leaves a line. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordReadsTest {
    @Test
    void whoever_reads_anothers_record_is_noted_by_id_and_whoever_reads_their_own_is_not() {
        Residents.Resident resident = Residents.in("icu");
        String adi = Cast.ADI.id();
        List<String> parts = List.of(
                "/api/v1/progress/" + resident.id(),
                "/api/v1/tasks?residentId=" + resident.id(),
                "/api/v1/residencies/" + resident.id(),
                "/api/v1/petitions?residentId=" + resident.id());

        try (LogLines log = new LogLines()) {
            parts.forEach(part -> resident.asks().get(part).then().statusCode(200));
            parts.forEach(part -> Cast.ADI.asks().get(part).then().statusCode(200));

            List.of("progress", "entries", "residency", "petitions")
                    .forEach(part -> log.await(line -> line.contains(
                            "event=record-read part=" + part + " resident=" + resident.id() + " by=" + adi)));
            assertThat(log.all())
                    .noneMatch(line -> line.contains("event=record-read") && line.contains("by=" + resident.id()));
        }
    }
}

package org.residencytracker.accounts.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.Cast;

@QuarkusTest
@TestProfile(PublicUrlTest.BelowAPath.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicUrlTest {
    private static final String ADDRESS = "https://hospital.example/tracker";

    @Inject
    LinkService links;

    @Inject
    Made made;

    /** A department that shares its host with others. */
    public static final class BelowAPath implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tracker.public-url", ADDRESS);
        }
    }

    /** The links that would go into mail. */
    @Singleton
    static class Made {
        private final List<String> urls = new CopyOnWriteArrayList<>();

        void note(@Observes PasswordLinkMadeEvent event) {
            urls.add(event.url());
        }
    }

    @Test
    void links_to_a_new_password_keep_the_path_of_the_public_address() {
        Cast.ADI
                .asks()
                .post("/api/v1/accounts/" + Cast.TAL.id() + "/invitation-links")
                .then()
                .statusCode(201)
                .body("url", startsWith(ADDRESS + "/reset?token="));

        links.makeReset(new PasswordResetRequestedEvent(Cast.TAL.email()));

        assertThat(made.urls).singleElement().asString().startsWith(ADDRESS + "/reset?token=");
    }
}

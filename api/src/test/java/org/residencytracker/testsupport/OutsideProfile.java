package org.residencytracker.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * The product with an outside provider. Nothing listens at the issuer's address until the test starts {@link OutsideProvider}
 * there, as a provider may come up after the product.
 */
public class OutsideProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "tracker.identity.provider",
                "oidc",
                "tracker.identity.issuer",
                OutsideProvider.freeAddress(),
                "tracker.identity.audience",
                OutsideProvider.AUDIENCE,
                "tracker.identity.oidc.client-id",
                "tracker-web",
                "tracker.web.dir",
                RimProfile.webClient().toString());
    }
}

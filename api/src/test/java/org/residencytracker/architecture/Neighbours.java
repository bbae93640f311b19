package org.residencytracker.architecture;

import java.util.Map;
import java.util.Set;

/** Which features a feature may use besides {@code platform} and itself. A package without a row fails the build. */
final class Neighbours {
    static final Map<String, Set<String>> OF = Map.of(
            "accounts", Set.of("audit", "imports"),
            "assignments", Set.of("accounts", "audit", "curriculum"),
            "audit", Set.of(),
            "curriculum", Set.of("accounts", "audit", "imports"),
            "feeds", Set.of("accounts", "audit"),
            "health", Set.of(),
            "imports", Set.of("audit"),
            "oncall", Set.of("accounts", "audit", "feeds", "imports"),
            "petitions", Set.of("accounts", "assignments", "audit", "curriculum"),
            "ratelimit", Set.of());

    private Neighbours() {}
}

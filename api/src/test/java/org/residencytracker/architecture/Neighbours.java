package org.residencytracker.architecture;

import java.util.Map;
import java.util.Set;

/** Which features a feature may use besides {@code platform} and itself. A package without a row fails the build. */
final class Neighbours {
    static final Map<String, Set<String>> OF = Map.ofEntries(
            Map.entry("accounts", Set.of("audit", "imports")),
            Map.entry("assignments", Set.of("accounts", "audit", "curriculum")),
            Map.entry("audit", Set.of()),
            Map.entry("curriculum", Set.of("accounts", "audit", "imports")),
            Map.entry(
                    "dashboards",
                    Set.of(
                            "accounts",
                            "assignments",
                            "audit",
                            "curriculum",
                            "imports",
                            "oncall",
                            "petitions",
                            "tasks")),
            Map.entry("feeds", Set.of("accounts", "audit")),
            Map.entry("health", Set.of()),
            Map.entry("imports", Set.of("audit")),
            Map.entry("oncall", Set.of("accounts", "audit", "feeds", "imports")),
            Map.entry("petitions", Set.of("accounts", "assignments", "audit", "curriculum")),
            Map.entry("ratelimit", Set.of()),
            Map.entry("reflections", Set.of("accounts", "assignments", "audit", "curriculum", "search", "tasks")),
            Map.entry("search", Set.of("accounts", "curriculum", "imports")),
            Map.entry("tasks", Set.of("accounts", "assignments", "audit", "curriculum")));

    private Neighbours() {}
}

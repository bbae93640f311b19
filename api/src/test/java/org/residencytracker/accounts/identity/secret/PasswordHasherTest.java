package org.residencytracker.accounts.identity.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PasswordHasherTest {
    private final List<PasswordHash.Cost> runs = new ArrayList<>();
    private final PasswordHasher hasher = hasher(256, 2);

    @Test
    void a_password_matches_its_hash_and_no_other_does() {
        PasswordHash hash = hasher.hash("a quiet room");

        assertThat(hasher.matches("a quiet room", hash)).isTrue();
        assertThat(hasher.matches("a quiet moor", hash)).isFalse();
        assertThat(hasher.hash("a quiet room").phc()).isNotEqualTo(hash.phc());
    }

    @Test
    void hebrew_composed_in_two_ways_is_one_password() {
        PasswordHash hash = hasher.hash("שׁלום caf\u00e9 חדר");

        assertThat(hasher.matches("ש\u05c1לום cafe\u0301 חדר", hash)).isTrue();
    }

    @Test
    void without_a_hash_the_same_work_is_done() {
        PasswordHash hash = hasher.hash("a quiet room");
        runs.clear();

        hasher.matches("wrong", hash);
        hasher.matchesNothing("wrong");

        assertThat(runs).hasSize(2);
        assertThat(runs.getFirst()).isEqualTo(runs.getLast());
    }

    @Test
    void a_hash_carries_its_cost_so_that_the_cost_can_rise() {
        PasswordHash old = PasswordHash.parse(hasher.hash("a quiet room").phc());
        PasswordHasher dearer = hasher(512, 3);

        assertThat(old.phc()).startsWith("$argon2id$v=19$m=256,t=2,p=1$");
        assertThat(dearer.matches("a quiet room", old)).isTrue();
        assertThat(dearer.isOutdated(old)).isTrue();
        assertThat(dearer.isOutdated(dearer.hash("a quiet room"))).isFalse();
    }

    @Test
    void a_hash_does_not_show_itself() {
        assertThat(hasher.hash("a quiet room").toString()).isEqualTo("PasswordHash");
    }

    private PasswordHasher hasher(int memoryKib, int iterations) {
        PasswordConfig config = config(memoryKib, iterations);
        Argon2id argon = new Argon2id(config);
        return new PasswordHasher(
                (password, salt, cost) -> {
                    runs.add(cost);
                    return argon.derive(password, salt, cost);
                },
                config);
    }

    private static PasswordConfig config(int memoryKib, int iterations) {
        return new PasswordConfig() {
            @Override
            public int memoryKib() {
                return memoryKib;
            }

            @Override
            public int iterations() {
                return iterations;
            }

            @Override
            public int maxParallel() {
                return 2;
            }
        };
    }
}

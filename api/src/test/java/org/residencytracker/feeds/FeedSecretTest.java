package org.residencytracker.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedSecretTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void a_secret_is_43_url_safe_characters_and_never_the_same_twice() {
        assertThat(Stream.generate(() -> FeedSecret.random(random).reveal()).limit(1000))
                .doesNotHaveDuplicates()
                .allSatisfy(secret -> assertThat(secret).matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void printing_a_secret_does_not_show_it() {
        FeedSecret secret = FeedSecret.random(random);

        assertThat(secret.toString()).doesNotContain(secret.reveal());
    }

    @Test
    void the_hash_is_sha_256_and_the_id_its_beginning() {
        FeedSecret secret =
                FeedSecret.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").orElseThrow();

        assertThat(secret.hash()).hasSize(64).startsWith(secret.id().value());
        assertThat(secret.hash()).isEqualTo("0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
            })
    void what_cannot_be_a_secret_is_none(String text) {
        assertThat(FeedSecret.of(text)).isEmpty();
    }
}

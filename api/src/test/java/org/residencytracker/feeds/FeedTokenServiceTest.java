package org.residencytracker.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.residencytracker.feeds.Feeds.RINA;
import static org.residencytracker.feeds.Feeds.TAL;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedTokenServiceTest {
    @TempDir
    Path folder;

    private Feeds feeds;

    @BeforeEach
    void open() {
        feeds = new Feeds(folder);
    }

    @Test
    void a_new_token_is_listed_under_its_name_in_the_order_of_making() {
        feeds.tokens.create(RINA, "  Phone ");
        feeds.tokens.create(RINA, "שולחן");

        assertThat(feeds.tokens.list(RINA)).extracting(FeedToken::name).containsExactly("Phone", "שולחן");
        assertThat(feeds.tokens.list(RINA)).allSatisfy(token -> {
            assertThat(token.createdAt()).isEqualTo(feeds.now);
            assertThat(token.lastUsedOn()).isEmpty();
        });
    }

    @Test
    void nobody_sees_or_revokes_the_tokens_of_somebody_else() {
        FeedTokenService.Created created = feeds.tokens.create(RINA, "Phone");

        assertThat(feeds.tokens.list(TAL)).isEmpty();
        assertThatThrownBy(() -> feeds.tokens.revoke(TAL, created.token().id().value()))
                .isInstanceOf(FeedTokenNotFoundException.class);
        assertThat(feeds.tokens.list(RINA)).hasSize(1);
    }

    @Test
    void revoking_twice_or_what_never_was_finds_nothing() {
        FeedTokenService.Created created = feeds.tokens.create(RINA, "Phone");
        String id = created.token().id().value();
        feeds.tokens.revoke(RINA, id);

        assertThat(feeds.tokens.list(RINA)).isEmpty();
        assertThatThrownBy(() -> feeds.tokens.revoke(RINA, id)).isInstanceOf(FeedTokenNotFoundException.class);
        assertThatThrownBy(() -> feeds.tokens.revoke(RINA, "../x")).isInstanceOf(FeedTokenNotFoundException.class);
    }

    @Test
    void an_account_has_room_for_twenty_tokens_and_again_after_a_revocation() {
        IntStream.range(0, 20).forEach(number -> feeds.tokens.create(RINA, "Token " + number));

        assertThatThrownBy(() -> feeds.tokens.create(RINA, "One more")).isInstanceOf(TooManyFeedTokensException.class);
        feeds.tokens.revoke(RINA, feeds.tokens.list(RINA).getFirst().id().value());
        feeds.tokens.create(RINA, "One more");
        assertThat(feeds.tokens.list(RINA)).hasSize(20);
        feeds.tokens.create(TAL, "Another person's");
    }

    @Test
    void forty_requests_at_once_make_twenty_tokens() throws Exception {
        List<Callable<FeedTokenService.Created>> requests = Stream.generate(
                        () -> (Callable<FeedTokenService.Created>) () -> feeds.tokens.create(RINA, "Phone"))
                .limit(40)
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<FeedTokenService.Created>> answers = threads.invokeAll(requests);

            assertThat(answers.stream().filter(answer -> answer.state() == Future.State.SUCCESS))
                    .hasSize(20);
        }
        assertThat(feeds.tokens.list(RINA)).hasSize(20);
    }

    @Test
    void the_store_keeps_no_secret() throws IOException {
        String secret = feeds.tokens.create(RINA, "Phone").secret().reveal();

        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(text(file)).doesNotContain(secret));
        }
    }

    @Test
    void making_and_revoking_are_audited_without_name_and_secret() {
        FeedTokenService.Created created = feeds.tokens.create(RINA, "Phone");
        feeds.tokens.revoke(RINA, created.token().id().value());

        assertThat(feeds.audited).extracting("action").containsExactly("feed-token.created", "feed-token.revoked");
        assertThat(feeds.audited.toString())
                .doesNotContain("Phone", created.secret().reveal());
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}

package org.residencytracker.accounts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.accounts.identity.secret.SecretToken;
import org.residencytracker.accounts.identity.secret.Secrets;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.sqlite.SqliteDocumentStore;
import org.residencytracker.testsupport.ManualClock;
import org.residencytracker.testsupport.Stores;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExpiredLinksTest {
    @TempDir
    Path folder;

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-26T21:30:00Z"));

    @Test
    void links_past_their_time_go_and_good_ones_stay() {
        try (SqliteDocumentStore store = Stores.sqlite(folder, LinkRepository.collection())) {
            LinkRepository links = new LinkRepository(store);
            SecretToken old = put(store, links, "rina", Duration.ofHours(1));
            SecretToken good = put(store, links, "tal", Duration.ofHours(2));
            clock.advance(Duration.ofHours(1));

            new ExpiredLinks(links, clock).remove();

            assertThat(store.scan("accountLinks", "", 10))
                    .extracting(document -> document.key().id())
                    .containsExactly(good.id());
            assertThat(links.find(good, clock.instant())).isPresent();
            assertThat(links.find(old, clock.instant())).isEmpty();
        }
    }

    private SecretToken put(SqliteDocumentStore store, LinkRepository links, String account, Duration life) {
        AccountId owner = new AccountId(account);
        SecretToken token = SecretToken.forDocument(LinkRepository.idOf(LinkPurpose.INVITATION, owner));
        Link link = new Link(
                LinkPurpose.INVITATION,
                Optional.of(owner),
                Secrets.hash(token.secret()),
                clock.instant().plus(life));
        store.transact(transaction -> {
            links.put(transaction, token.id(), link);
            return link;
        });
        return token;
    }
}

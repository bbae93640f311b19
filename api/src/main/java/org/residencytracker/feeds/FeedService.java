package org.residencytracker.feeds;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Person;
import org.residencytracker.platform.http.ClientAddress;
import org.residencytracker.platform.http.Limits;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.problem.Stale;
import org.residencytracker.platform.problem.Unavailable;
import org.residencytracker.platform.time.DepartmentConfig;

/** Opens calendars by the secret in their URL. */
@Singleton
final class FeedService {
    private final FeedTokenRepository tokens;
    private final AccountDirectory accounts;
    private final CalendarSources sources;
    private final Limits limits;
    private final DepartmentConfig department;
    private final Clock clock;

    FeedService(
            FeedTokenRepository tokens,
            AccountDirectory accounts,
            CalendarSources sources,
            Limits limits,
            DepartmentConfig department,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.sources = sources;
        this.limits = limits;
        this.department = department;
        this.clock = clock;
    }

    /** What a URL asks for, and from where. */
    record Fetch(String secret, String feed, Language language, ClientAddress address) {}

    /**
     * The file, from one month back to a year ahead of the department's date.
     *
     * @throws FeedRefusedException when the secret opens nothing
     * @throws FeedNotFoundException when no feature offers the feed
     */
    FeedFile read(Fetch fetch) {
        FeedToken token = open(fetch);
        CalendarSource source = sources.find(fetch.feed()).orElseThrow(FeedNotFoundException::new);
        LocalDate today = LocalDate.ofInstant(clock.instant(), department.zone());
        CalendarWindow window = CalendarWindow.around(today);
        Calendar calendar = source.read(token.owner(), window, fetch.language());
        if (!token.wasUsedOn(today)) {
            markUsed(token.id(), today);
        }
        return new FeedFile(source.feed(), new IcsWriter(department.zone()).write(calendar, window), calendar);
    }

    /** The day of use is for its owner's eyes; no calendar goes without its events for it. */
    private void markUsed(FeedTokenId id, LocalDate today) {
        try {
            tokens.markUsed(id, today);
        } catch (Unavailable | Stale e) {
            Log.warnf("feedToken=%s event=use-not-noted reason=%s", id, e.slug());
        }
    }

    /**
     * Secrets are looked at before failures are counted: behind the address of a calendar service sit many people, and one
     * revoked link must not stop the others. For the same reason the failures are counted apart from failed access tokens.
     */
    private FeedToken open(Fetch fetch) {
        return FeedSecret.of(fetch.secret())
                .flatMap(secret -> tokens.find(secret.id()).filter(token -> token.opensWith(secret)))
                .filter(token ->
                        accounts.find(token.owner()).filter(Person::active).isPresent())
                .map(this::counted)
                .orElseThrow(() -> refused(fetch.address()));
    }

    private FeedToken counted(FeedToken token) {
        limits.check("feeds", token.id().value());
        return token;
    }

    private FeedRefusedException refused(ClientAddress address) {
        limits.check("failed-tokens", "feeds", address.value());
        return new FeedRefusedException();
    }
}

package org.residencytracker.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.imports.sheet.Texts;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.store.Document;

/**
 * An account as it is stored.
 *
 * @param sortName the full name as lists are ordered by it
 * @param searchPrefixes beginnings of the words of either name and of the address
 */
record AccountDocument(
        String email,
        String fullName,
        Optional<String> fullNameHe,
        Role role,
        AccountStatus status,
        boolean invited,
        Language language,
        Theme theme,
        Optional<LocalDate> residencyStartDate,
        Optional<TrainingTrack> trainingTrack,
        Optional<List<String>> requestedCompletedRotationIds,
        Optional<String> requestedCurrentRotationId,
        Optional<Instant> sessionsEndedAt,
        Optional<String> survivingSession,
        Instant createdAt,
        String sortName,
        List<String> searchPrefixes) {
    private static final RecordCodec<AccountDocument> CODEC = new RecordCodec<>(AccountDocument.class);

    static Map<String, Object> bodyOf(Account account) {
        return CODEC.encode(of(account));
    }

    static Map<String, Object> bodyOver(Document before, Account account) {
        return CODEC.encodeOver(before.body(), of(account));
    }

    static Account accountIn(Document document) {
        return CODEC.decode(document.body())
                .account(new AccountId(document.key().id()), document.version());
    }

    private static AccountDocument of(Account account) {
        Optional<Training> training = account.training();
        Optional<Training.RequestedRotations> requested = training.flatMap(Training::requested);
        return new AccountDocument(
                account.email().value(),
                account.fullName(),
                account.fullNameHe(),
                account.role(),
                account.status(),
                account.invited(),
                account.language(),
                account.theme(),
                training.map(Training::startsOn),
                training.map(Training::track),
                requested.map(Training.RequestedRotations::completed),
                requested.map(Training.RequestedRotations::current),
                account.sessionsEnd().map(SessionsEnd::at),
                account.sessionsEnd().flatMap(SessionsEnd::survivor),
                account.createdAt(),
                Texts.normalise(account.fullName()),
                SearchWords.of(account).prefixes());
    }

    private Account account(AccountId id, long version) {
        return new Account(
                id,
                version,
                new EmailAddress(email),
                fullName,
                fullNameHe,
                role,
                status,
                invited,
                language,
                theme,
                training(),
                sessionsEndedAt.map(at -> new SessionsEnd(at, survivingSession)),
                createdAt);
    }

    private Optional<Training> training() {
        return residencyStartDate.map(
                startsOn -> new Training(startsOn, trainingTrack.orElse(TrainingTrack.FOUR_YEAR), requested()));
    }

    private Optional<Training.RequestedRotations> requested() {
        return requestedCurrentRotationId.map(
                current -> new Training.RequestedRotations(requestedCompletedRotationIds.orElse(List.of()), current));
    }
}

package org.residencytracker.accounts.identity;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.EmailAddress;
import org.residencytracker.accounts.identity.secret.LocalIdentity;
import org.residencytracker.accounts.identity.secret.PasswordHash;
import org.residencytracker.accounts.identity.secret.PasswordHasher;
import org.residencytracker.accounts.identity.session.Sessions;
import org.residencytracker.accounts.identity.session.SignedIn;
import org.residencytracker.accounts.identity.session.StartedSession;
import org.residencytracker.platform.http.Limits;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.IdentityConfig;

/**
 * Signs people in with their password. Whatever fails, the answer is the same, and so is the work: an address that nobody has costs
 * the same reads and the same hash as one that somebody has.
 */
@Singleton
final class SignInService {
    /** Has no credential; stands in for addresses without an account. */
    private static final AccountId NOBODY = new AccountId("nobody");

    private final Accounts accounts;
    private final CredentialRepository credentials;
    private final PasswordHasher hasher;
    private final Sessions sessions;
    private final Limits limits;
    private final IdentityConfig identity;

    SignInService(
            Accounts accounts,
            CredentialRepository credentials,
            PasswordHasher hasher,
            Sessions sessions,
            Limits limits,
            IdentityConfig identity) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.hasher = hasher;
        this.sessions = sessions;
        this.limits = limits;
        this.identity = identity;
    }

    /**
     * Signs somebody in.
     *
     * @throws InvalidCredentialsException for every failure
     */
    SignedIn signIn(SignInRequest request, String clientAddress) {
        LocalIdentity.require(identity);
        limits.check("sign-in", request.email().strip().toLowerCase(Locale.ROOT), clientAddress);
        AccountId id = EmailAddress.in(request.email()).flatMap(accounts::idOf).orElse(NOBODY);
        Optional<PasswordHash> stored = credentials.find(id);
        boolean isRight = stored.map(hash -> hasher.matches(request.password(), hash))
                .orElseGet(() -> hasher.matchesNothing(request.password()));
        if (!isRight) {
            throw new InvalidCredentialsException();
        }
        Optional<PasswordHash> renewed =
                stored.filter(hasher::isOutdated).map(outdated -> hasher.hash(request.password()));
        StartedSession started = accounts.transact(transaction -> {
            renewed.ifPresent(hash -> credentials.save(transaction.documents(), id, hash));
            return sessions.start(transaction, transaction.find(id).orElseThrow(InvalidCredentialsException::new));
        });
        return sessions.signedIn(started);
    }
}

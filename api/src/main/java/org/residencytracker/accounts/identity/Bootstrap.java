package org.residencytracker.accounts.identity;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.residencytracker.accounts.EmailAddress;
import org.residencytracker.accounts.EmailInUseException;
import org.residencytracker.accounts.identity.secret.LocalIdentity;
import org.residencytracker.platform.http.PublicUrl;
import org.residencytracker.platform.problem.Unavailable;
import org.residencytracker.platform.security.IdentityConfig;

/** On start, while nobody can administer the department: makes the configured admin, or prints the way to become one. */
@Singleton
final class Bootstrap {
    private final SetUpService setUp;
    private final BootstrapConfig config;
    private final IdentityConfig identity;
    private final PublicUrl address;

    Bootstrap(SetUpService setUp, BootstrapConfig config, IdentityConfig identity, PublicUrl address) {
        this.setUp = setUp;
        this.config = config;
        this.identity = identity;
        this.address = address;
    }

    void start(@Observes StartupEvent started) {
        try {
            if (setUp.isNeeded()) {
                provide();
            }
        } catch (Unavailable unreachable) {
            // The service must start without its store; readiness tells that it cannot serve yet.
            Log.warnf(
                    unreachable,
                    "setUp=unknown reason=store-unavailable; restart once the store is reachable to get a set-up link");
        }
    }

    private void provide() {
        if (config.adminEmail().isPresent()) {
            create(new EmailAddress(config.adminEmail().get()));
        } else if (LocalIdentity.isOn(identity)) {
            Log.infof(
                    "Tracker set-up link: %sset-up?token=%s",
                    address.base(config.localUrl()), setUp.link().text());
        } else {
            Log.warn("setUp=needed; set TRACKER_BOOTSTRAP_ADMIN_EMAIL to the address of the first admin");
        }
    }

    private void create(EmailAddress email) {
        if (LocalIdentity.isOn(identity) && config.adminPassword().isEmpty()) {
            throw new IllegalStateException("TRACKER_BOOTSTRAP_ADMIN_EMAIL needs TRACKER_BOOTSTRAP_ADMIN_PASSWORD");
        }
        try {
            setUp.create(email, config.adminPassword().orElse(""));
            Log.info("setUp=done admin=configured");
        } catch (EmailInUseException taken) {
            Log.warn("setUp=needed; the address of TRACKER_BOOTSTRAP_ADMIN_EMAIL is another account's");
        } catch (LinkExpiredException another) {
            Log.info("setUp=done admin=made-by-another-process");
        }
    }
}

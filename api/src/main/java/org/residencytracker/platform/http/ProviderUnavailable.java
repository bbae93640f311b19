package org.residencytracker.platform.http;

import org.residencytracker.platform.problem.Unavailable;

/** The outside identity provider does not answer, so no new key of its can be checked. */
final class ProviderUnavailable extends Unavailable {
    ProviderUnavailable() {
        super("provider-unavailable", "The identity provider cannot be reached. Try again in a moment.");
    }
}

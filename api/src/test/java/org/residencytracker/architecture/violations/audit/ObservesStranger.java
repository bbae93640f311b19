package org.residencytracker.architecture.violations.audit;

import jakarta.enterprise.event.Observes;
import org.residencytracker.architecture.violations.feeds.FeedEvent;

/** Breaks: features observe their neighbours only. */
public final class ObservesStranger {
    void on(@Observes FeedEvent event) {
        event.id();
    }
}

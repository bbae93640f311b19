package org.residencytracker.platform.http;

import jakarta.inject.Singleton;
import java.util.List;
import org.residencytracker.platform.start.Requirement;

/** Links in mail and calendars must lead back to the product, over HTTPS. */
@Singleton
final class PublicUrlRequirement implements Requirement {
    private final PublicUrlConfig config;

    PublicUrlRequirement(PublicUrlConfig config) {
        this.config = config;
    }

    @Override
    public List<String> problems() {
        boolean secure = config.publicUrl()
                .filter(url -> "https".equals(url.getScheme()))
                .isPresent();
        return secure
                ? List.of()
                : List.of("Set TRACKER_PUBLIC_URL to the https:// address under which people reach Tracker.");
    }
}

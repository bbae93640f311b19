package org.residencytracker.feeds;

import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.security.AccountId;

/**
 * One calendar that a feature offers to calendar programs. Features publish implementations as CDI beans; {@code feeds} knows
 * who asks, and makes the file.
 */
public interface CalendarSource {
    /** Name of the feed in its URL, {@code /feeds/{token}/<name>.ics}: lower case words joined by hyphens. */
    String feed();

    /**
     * The calendar as its owner may see it now.
     *
     * <p>Events of one thing keep their {@link CalendarEvent#uid()} for ever, and their order is the same on every call, so that
     * unchanged data gives unchanged bytes. What was called off lately comes as {@link CalendarEvent#cancelled()}.
     *
     * @param owner the active account whose token is used
     * @param window civil dates in the department's zone; events that touch it belong to the answer
     * @param language of every text
     */
    Calendar read(AccountId owner, CalendarWindow window, Language language);
}

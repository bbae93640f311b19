/**
 * Calendar programs: personal tokens and iCalendar files (RFC 5545). Defines {@code CalendarSource}, which features implement. May use {@code accounts} and {@code audit}. Start at {@code FeedResource}.
 */
@NullMarked
package org.residencytracker.feeds;

import org.jspecify.annotations.NullMarked;

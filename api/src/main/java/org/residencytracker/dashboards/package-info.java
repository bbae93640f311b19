/**
 * The first page of each role: what waits, how it goes, what comes. Owns nothing and decides nothing: it puts together what
 * features publish, at most thirty documents a page. May use {@code accounts}, {@code assignments}, {@code audit}, {@code
 * curriculum}, {@code imports}, {@code oncall}, {@code petitions} and {@code tasks}. Start at {@code DashboardResource}.
 */
@NullMarked
package org.residencytracker.dashboards;

import org.jspecify.annotations.NullMarked;

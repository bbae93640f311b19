package org.residencytracker.tasks.review;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.tasks.count.TaskGroup;

/**
 * A place in the queue, which lists of groups share whatever they are filtered by: since when the oldest entry waits, and the
 * group's id where several wait since the same microsecond.
 */
record QueuePosition(Instant oldestAt, String group) implements Comparable<QueuePosition> {
    /** Before every group. */
    static final QueuePosition START = new QueuePosition(Instant.EPOCH, "");

    private static final Comparator<QueuePosition> ORDER =
            Comparator.comparing(QueuePosition::oldestAt).thenComparing(QueuePosition::group);

    static QueuePosition of(TaskGroup group) {
        return new QueuePosition(
                group.oldestAt().orElse(Instant.EPOCH), group.id().text());
    }

    /** @throws Invalid when the token is not of this list */
    static QueuePosition read(String token) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            int space = text.indexOf(' ');
            return new QueuePosition(Instant.parse(text.substring(0, Math.max(0, space))), text.substring(space + 1));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Invalid("invalid-page-token", "This page token is not of this list. Start from the first page.");
        }
    }

    String token() {
        byte[] text = (oldestAt + " " + group).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    @Override
    public int compareTo(QueuePosition other) {
        return ORDER.compare(this, other);
    }
}

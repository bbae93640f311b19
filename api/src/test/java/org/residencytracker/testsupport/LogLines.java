package org.residencytracker.testsupport;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What the log says while this is open, in the form that the console prints, stack traces included. */
public final class LogLines implements AutoCloseable {
    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    private final Logger root = Logger.getLogger("");
    private final List<String> lines = new ArrayList<>();
    private final Handler handler =
            new Collector(ConfigProvider.getConfig().getValue("quarkus.log.console.format", String.class));

    public LogLines() {
        root.addHandler(handler);
    }

    /** Everything so far. */
    public List<String> all() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** The first line of the kind; an answer may be read before its line is written, so it is waited for. */
    public String await(Predicate<String> kind) {
        long end = System.nanoTime() + PATIENCE;
        synchronized (lines) {
            Optional<String> found = find(kind);
            while (found.isEmpty() && System.nanoTime() < end) {
                pause();
                found = find(kind);
            }
            return found.orElseGet(() -> fail("no such line among " + lines));
        }
    }

    @Override
    public void close() {
        root.removeHandler(handler);
    }

    private Optional<String> find(Predicate<String> kind) {
        return lines.stream().filter(kind).findFirst();
    }

    /** Until there is another line, for a moment at most. */
    private void pause() {
        try {
            lines.wait(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Collector extends Handler {
        Collector(String pattern) {
            setFormatter(new PatternFormatter(pattern));
        }

        @Override
        public void publish(LogRecord line) {
            String text = getFormatter().format(line);
            synchronized (lines) {
                lines.add(text);
                lines.notifyAll();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

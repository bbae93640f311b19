package org.residencytracker.imports.file;

import io.quarkus.logging.Log;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.residencytracker.imports.sheet.Sheet;
import org.residencytracker.platform.problem.Unavailable;

/** Two threads on which files are read, one file each; more wait, and a long queue is turned away. */
final class ReaderThreads {
    private static final int THREADS = 2;
    private static final int WAITING = 8;
    private static final long MAX_SECONDS = 2 * ReadLimits.MAX_TIME.toSeconds();

    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(WAITING),
            work -> Thread.ofPlatform().daemon().name("sheet-reader-", 0).unstarted(work));

    ReaderThreads() {
        executor.allowCoreThreadTimeOut(true);
    }

    Sheet call(Callable<Sheet> reading) {
        Future<Sheet> future = submit(reading);
        try {
            return future.get(MAX_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw refusal(Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            throw UnreadableFileException.overloaded();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            future.cancel(true);
        }
    }

    private Future<Sheet> submit(Callable<Sheet> reading) {
        try {
            return executor.submit(reading);
        } catch (RejectedExecutionException e) {
            throw busy();
        }
    }

    private static Unavailable busy() {
        return new Unavailable("import-busy", "Many files are being read at this moment. Try again in a minute.");
    }

    /** Where the parser stumbled, and over what kind of thing; never its message, which may repeat what stands in a cell. */
    private static void note(RuntimeException unexpected) {
        StackTraceElement[] trace = unexpected.getStackTrace();
        Log.warnf(
                "event=unexpected-reader-failure outcome=file-damaged exception=%s at=%s",
                unexpected.getClass().getName(), trace.length == 0 ? "unknown" : trace[0]);
    }

    /** Whatever a parser stumbles over is a fault of the file, not of the server. */
    private static RuntimeException refusal(Throwable cause) {
        return switch (cause) {
            case UnreadableFileException refusal -> refusal;
            case RuntimeException unexpected -> {
                note(unexpected);
                yield UnreadableFileException.damaged("it cannot be understood");
            }
            case StackOverflowError ignored -> UnreadableFileException.tooComplex("The file is nested too deeply.");
            default -> new IllegalStateException("Reading a file failed.", cause);
        };
    }
}

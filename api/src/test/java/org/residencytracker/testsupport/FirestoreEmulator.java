package org.residencytracker.testsupport;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The official Firestore emulator, found beside the real {@code gcloud}, started once a JVM on a free loopback port and
 * stopped with it. Every test class takes a project of its own, so nothing has to be reset.
 */
public final class FirestoreEmulator implements AutoCloseable {
    private static final String MISSING =
            "The Firestore emulator is not installed beside gcloud: these tests are skipped";
    private static final Duration START = Duration.ofSeconds(60);
    private static final Object LOCK = new Object();
    private static FirestoreEmulator shared;

    private final Process process;
    private final String host;

    private FirestoreEmulator(Process process, String host) {
        this.process = process;
        this.host = host;
    }

    /** For tests that choose the engine before any test runs: whether to run them, which CI always does. */
    public static boolean isWanted() {
        boolean wanted = jar().isPresent() || "true".equals(System.getenv("CI"));
        if (!wanted) {
            System.err.println(MISSING);
        }
        return wanted;
    }

    /** The emulator of this JVM, without rules; skips the test where it is not installed, fails it where CI is true. */
    public static FirestoreEmulator shared() {
        Path jar = jarOrSkip();
        synchronized (LOCK) {
            if (shared == null) {
                shared = start(jar, List.of());
                Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
            }
            return shared;
        }
    }

    /** An emulator of its own that enforces a file of rules. */
    public static FirestoreEmulator withRules(Path rules) {
        return start(jarOrSkip(), List.of("--rules", rules.toAbsolutePath().toString()));
    }

    /** One that a test may end before the others are done with theirs; it ends with the JVM at the latest. */
    public static FirestoreEmulator own() {
        FirestoreEmulator own = start(jarOrSkip(), List.of());
        Runtime.getRuntime().addShutdownHook(new Thread(own::close));
        return own;
    }

    /** The process, for those who can only be told a number. */
    public long pid() {
        return process.pid();
    }

    /** {@code host:port}. */
    public String host() {
        return host;
    }

    /** A project that nobody else uses. */
    public String newProject() {
        return "demo-" + UUID.randomUUID().toString().substring(0, 13);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Path jarOrSkip() {
        Optional<Path> jar = jar();
        if (jar.isEmpty() && "true".equals(System.getenv("CI"))) {
            Assertions.fail(MISSING + ", which CI does not accept");
        }
        if (jar.isEmpty()) {
            System.err.println(MISSING);
        }
        Assumptions.assumeTrue(jar.isPresent(), MISSING);
        return jar.orElseThrow();
    }

    private static Optional<Path> jar() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "gcloud"))
                .filter(Files::isExecutable)
                .map(FirestoreEmulator::real)
                .map(gcloud -> gcloud.getParent().getParent().resolve("platform/cloud-firestore-emulator"))
                .map(folder -> folder.resolve("cloud-firestore-emulator.jar"))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Path real(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FirestoreEmulator start(Path jar, List<String> options) {
        try {
            int port = freePort();
            Path log = Files.createTempFile("firestore-emulator", ".log");
            log.toFile().deleteOnExit();
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-Duser.language=en",
                    "-cp",
                    jar.toString(),
                    "com.google.cloud.datastore.emulator.firestore.CloudFirestore",
                    "--host",
                    "127.0.0.1",
                    "--port",
                    String.valueOf(port)));
            command.addAll(options);
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            awaitPort(process, port, log);
            return new FirestoreEmulator(process, "127.0.0.1:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(Process process, int port, Path log) throws IOException {
        long end = System.nanoTime() + START.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                Thread.onSpinWait();
                pause(process);
            }
        }
        process.destroy();
        throw new IllegalStateException("The emulator did not start: " + Files.readString(log));
    }

    /** Waits a little, or until the process has ended. */
    private static void pause(Process process) {
        try {
            process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.residencytracker.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Redis on a free port of the loopback, in memory only. Where {@code redis-server} is not installed the test says so and
 * is skipped; with {@code CI=true} it fails.
 */
public final class RedisServer implements AutoCloseable {
    private static final String MISSING =
            "redis-server is not installed (package redis-server): the shared limits were NOT tested";

    private final int port;
    private Process process;

    private RedisServer(int port) {
        this.port = port;
    }

    /** For tests that choose Redis before any test runs: whether to run them, which CI always does. */
    public static boolean isWanted() {
        boolean wanted = installed().isPresent() || "true".equals(System.getenv("CI"));
        if (!wanted) {
            System.err.println(MISSING);
        }
        return wanted;
    }

    public static RedisServer start() {
        RedisServer server = new RedisServer(freePort());
        server.launch();
        return server;
    }

    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    /** The process, for those who can only be told a number. */
    public long pid() {
        return process.pid();
    }

    /** Stops answering without closing a connection, as a machine does that swaps or a network that drops. */
    public void freeze() {
        signal("-STOP");
    }

    public void thaw() {
        signal("-CONT");
    }

    /** Dies and comes back on the same port, with nothing remembered. */
    public void restart() {
        close();
        launch();
    }

    /** The answer to an inline command, such as {@code PTTL key}. */
    public String ask(String command) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((command + "\r\nQUIT\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        await();
    }

    private void launch() {
        try {
            process = new ProcessBuilder(
                            binary().toString(),
                            "--port",
                            Integer.toString(port),
                            "--bind",
                            "127.0.0.1",
                            "--save",
                            "",
                            "--appendonly",
                            "no",
                            "--daemonize",
                            "no")
                    .directory(Files.createTempDirectory("redis").toFile())
                    .redirectErrorStream(true)
                    .start();
            var lines = process.inputReader().lines().iterator();
            while (lines.hasNext()) {
                if (lines.next().contains("Ready to accept connections")) {
                    return;
                }
            }
            throw new IllegalStateException("redis-server ended before it was ready");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path binary() {
        return installed().orElseGet(RedisServer::missing);
    }

    private static Optional<Path> installed() {
        Stream<Path> folders = Arrays.stream(System.getenv("PATH").split(":")).map(Path::of);
        return folders.map(folder -> folder.resolve("redis-server"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing() {
        assertThat(System.getenv("CI")).as(MISSING).isNotEqualTo("true");
        System.err.println("SKIPPED: " + MISSING);
        return abort(MISSING);
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void await() {
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

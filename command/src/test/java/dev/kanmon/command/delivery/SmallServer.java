package dev.kanmon.command.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that answers messages as a test says. */
public final class SmallServer implements AutoCloseable {
    /** Somebody may board. */
    public static final Answer BOARD = new Answer(200, """
            {"travellers":[{"id":"00000000-0000-7000-8000-000000000001","directive":"BOARD"}]}""", Map.of());

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    /** What is answered. */
    public record Answer(int status, String body, Map<String, String> headers) {
        public Answer(int status, String body) {
            this(status, body, Map.of());
        }
    }

    /** Answers one message. */
    @FunctionalInterface
    public interface Script {
        /**
         * The answer.
         *
         * @throws DroppedException to end the connection without one
         */
        Answer answer(String message, Map<String, String> headers) throws DroppedException;
    }

    /** The connection ends without an answer. */
    public static final class DroppedException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    public SmallServer(Script script) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> handle(exchange, script));
        server.start();
    }

    /** Without a path. */
    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private static void handle(HttpExchange exchange, Script script) throws IOException {
        try (exchange) {
            String message = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Answer answer = script.answer(
                    message,
                    Map.of(
                            "Path", exchange.getRequestURI().getPath(),
                            "Content-Type", header(exchange, "Content-Type"),
                            "Authorization", header(exchange, "Authorization")));
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (DroppedException dropped) {
            // Closing the exchange before any header ends the connection.
            return;
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

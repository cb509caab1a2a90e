package io.wiredesk.desk.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import io.wiredesk.desk.Desk;
import java.util.List;

/// The desk's running web server, on loopback only. Safe to share between threads.
public final class WebDesk implements AutoCloseable {
    /// Nobody but this machine reaches the desk; who wants more puts a proxy with a lock in front of it.
    private static final String LOOPBACK = "127.0.0.1";

    private static final int HIGHEST_PORT = 65_535;

    private final Javalin server;
    private final NewStories newStories;

    private WebDesk(Javalin server, NewStories newStories) {
        this.server = server;
        this.newStories = newStories;
    }

    /// Serves a desk on `127.0.0.1`.
    ///
    /// @param desk stays open until after this is closed
    /// @param port 0 lets the system choose
    /// @throws PortException when the port cannot be had
    public static WebDesk start(Desk desk, int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new PortException("port " + port + " is none: want 0 (the system chooses) to " + HIGHEST_PORT);
        }
        NewStories newStories = new NewStories(desk);
        Javalin server = Javalin.create(config -> {
            config.concurrency.useVirtualThreads = true;
            config.startup.showJavalinBanner = false;
            config.http.defaultContentType = "text/plain; charset=utf-8";
            new Routes(desk, newStories).addTo(config.routes);
        });
        try {
            server.start(LOOPBACK, port);
            return new WebDesk(server, newStories);
        } catch (JavalinBindException e) {
            newStories.close();
            throw new PortException(port, e);
        }
    }

    /// The port that it listens on: the one asked for, or the one the system chose for 0.
    public int port() {
        return server.port();
    }

    /// Where it is: `http://127.0.0.1:8080/`.
    public String address() {
        return "http://" + LOOPBACK + ":" + port() + "/";
    }

    /// The addresses that it answers, as the route table writes them.
    List<String> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(route -> route.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.path)
                .toList();
    }

    /// Stops answering; requests under way are let finish for a moment.
    @Override
    public void close() {
        newStories.close();
        server.stop();
    }
}

package dev.kanmon.server.gates;

import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/** A server whose trust bundle, status lists and release of the page are what a test says. */
final class GateHouse implements AutoCloseable {
    /** After the filters of security, so that what it gives out has the headers of the page. */
    private static final int BEHIND_SECURITY = 0;

    /** What is given out, by its path. */
    final Map<String, String> told = new ConcurrentHashMap<>();

    volatile GateRelease release = new GateRelease(GateRelease.shipped());
    final TestServer server;

    GateHouse(Path folder) {
        server = new TestServer(folder, this::register);
    }

    /** One whose clock is that of the browser. */
    GateHouse(Path folder, MovableClock clock) {
        server = new TestServer(folder, clock, this::register);
    }

    private void register(GenericApplicationContext parts) {
        parts.registerBean(
                "passesOfTheTest", FilterRegistrationBean.class, () -> filter(Ordered.HIGHEST_PRECEDENCE, passes()));
        parts.registerBean("releaseOfTheTest", FilterRegistrationBean.class, () -> filter(BEHIND_SECURITY, releases()));
    }

    private static FilterRegistrationBean<Filter> filter(int order, Filter filter) {
        FilterRegistrationBean<Filter> bean = new FilterRegistrationBean<>(filter);
        bean.setOrder(order);
        return bean;
    }

    private Filter passes() {
        return (request, response, chain) -> {
            String path = ((HttpServletRequest) request).getRequestURI();
            if (!path.startsWith("/api/v1/passes/")) {
                chain.doFilter(request, response);
                return;
            }
            String text = told.get(path);
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setStatus(text == null ? 404 : 200);
            answer.setContentType("application/json");
            answer.getOutputStream().write((text == null ? "{}" : text).getBytes(StandardCharsets.UTF_8));
        };
    }

    private Filter releases() {
        return (request, response, chain) -> {
            String path = ((HttpServletRequest) request).getRequestURI();
            String name = path.equals("/gate") ? GateRelease.PAGE : path.replaceFirst("^/gate/", "");
            GateFile file = path.startsWith("/gate") ? release.file(name).orElse(null) : null;
            if (file == null) {
                chain.doFilter(request, response);
                return;
            }
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setContentType(file.type().toString());
            answer.setHeader("Cache-Control", "no-cache");
            answer.setHeader("Service-Worker-Allowed", "/gate");
            answer.getOutputStream().write(file.content());
        };
    }

    String url(String path) {
        return server.url(path).toString();
    }

    @Override
    public void close() {
        server.close();
    }
}

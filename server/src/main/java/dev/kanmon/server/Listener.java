package dev.kanmon.server;

import dev.kanmon.server.access.AccessSettings;
import org.apache.catalina.session.StandardManager;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Makes the embedded Tomcat listen where {@link ServerSettings} says, after Spring Boot's own settings were applied. */
@Component
final class Listener implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
    /**
     * Sessions at a time, a few kilobytes each. The sign-in form opens one for every stranger: beyond this, new ones are
     * refused and those signed in go on.
     */
    private static final int SESSIONS = 50_000;

    private final ServerSettings settings;
    private final AccessSettings access;

    Listener(ServerSettings settings, AccessSettings access) {
        this.settings = settings;
        this.access = access;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.setAddress(settings.address());
        tomcat.setPort(settings.port());
        tomcat.getSettings().getSession().getCookie().setSecure(access.tls());
        tomcat.addContextCustomizers(context -> {
            StandardManager sessions = new StandardManager();
            sessions.setPathname(null);
            sessions.setMaxActiveSessions(SESSIONS);
            context.setManager(sessions);
        });
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}

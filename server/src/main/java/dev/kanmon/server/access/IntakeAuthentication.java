package dev.kanmon.server.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells who sends a message: the carrier whose key comes with it ({@code Authorization: Bearer}, RFC 6750), or this
 * machine while no key has ever been made.
 */
final class IntakeAuthentication extends OncePerRequestFilter {
    static final String AUTHORITY = "INTAKE";

    private static final String BEARER = "Bearer ";

    /** A proxy on this machine adds one of these, and a browser's page another: then loopback proves nothing. */
    private static final List<String> SENT_ON_BEHALF =
            List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", HttpHeaders.VIA, HttpHeaders.ORIGIN, "Sec-Fetch-Site");

    private final CarrierKeys keys;

    /** A public address is set: a proxy stands before this server, and every request seems to come from here. */
    private final boolean reachedFromOutside;

    IntakeAuthentication(CarrierKeys keys, boolean reachedFromOutside) {
        this.keys = keys;
        this.reachedFromOutside = reachedFromOutside;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        sender(request)
                .ifPresent(sender -> SecurityContextHolder.setContext(
                        new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                                sender, null, List.of(new SimpleGrantedAuthority(AUTHORITY))))));
        chain.doFilter(request, response);
    }

    private Optional<? extends IntakePrincipal> sender(HttpServletRequest request) throws IOException {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return !reachedFromOutside && fromHere(request) && !keys.any()
                    ? Optional.of(new LoopbackPrincipal())
                    : Optional.empty();
        }
        return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? keys.holder(authorization.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private static boolean fromHere(HttpServletRequest request) throws IOException {
        return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
                && SENT_ON_BEHALF.stream().allMatch(header -> request.getHeader(header) == null);
    }
}

package dev.kanmon.server.access;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Stands behind the security chains and remembers whom they let through. */
final class RecordingSender implements Filter {
    private volatile @Nullable Object last;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        last = ((HttpServletRequest) request).getUserPrincipal() instanceof Authentication sender
                ? sender.getPrincipal()
                : null;
        chain.doFilter(request, response);
    }

    /** Who came through last; empties itself. */
    Optional<Object> take() {
        Optional<Object> taken = Optional.ofNullable(last);
        last = null;
        return taken;
    }
}

package dev.kanmon.server.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of whoever's account was disabled since: a session must not outlive the right to it. */
final class OpenAccountsOnly extends OncePerRequestFilter {
    private final Accounts accounts;
    private final Sessions sessions;

    OpenAccountsOnly(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null
                && signedIn.getPrincipal() instanceof AccountPrincipal person
                && !accounts.open(person.account())) {
            sessions.end(request);
        }
        chain.doFilter(request, response);
    }
}

package dev.kanmon.server.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * Desks of departure posts, pages and API alike, for officers; of which State is asked by what is behind. Their page runs
 * scripts of this server, so that no page is loaded between two travellers; each request carries the session's form token.
 */
@Configuration(proxyBeanMethods = false)
class PostsChain {
    private static final String OFFICER = Role.OFFICER.name();

    private static final String SECURITY_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self';"
        + " style-src 'self'; img-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
        + " frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain postDesks(HttpSecurity http, Accounts accounts, Sessions sessions) {
        ApiRefusal refusal = new ApiRefusal("Sign in with the browser as an officer to work at a post.");
        PathPatternRequestMatcher api = PathPatternRequestMatcher.pathPattern("/api/**");
        return http.securityMatcher("/posts", "/posts/**", "/api/v1/posts/**")
                .authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/posts", "/posts/{post}", "/api/v1/posts/{post}")
                                .hasAuthority(OFFICER)
                                .requestMatchers(
                                        HttpMethod.POST,
                                        "/api/v1/posts/{post}/next",
                                        "/api/v1/posts/{post}/find",
                                        "/api/v1/posts/{post}/enrolments",
                                        "/api/v1/posts/{post}/protection",
                                        "/api/v1/posts/{post}/members/{member}/{act}")
                                .hasAuthority(OFFICER)
                                .anyRequest()
                                .denyAll())
                .addFilterAfter(BodyLimit.forms(), HeaderWriterFilter.class)
                .addFilterBefore(new OpenAccountsOnly(accounts, sessions), AnonymousAuthenticationFilter.class)
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(refusal, api)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/sign-in"), AnyRequestMatcher.INSTANCE)
                        .defaultAccessDeniedHandlerFor(refusal, api)
                        .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), AnyRequestMatcher.INSTANCE))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> SecurityChains.headers(headers, SECURITY_POLICY))
                .build();
    }
}

package dev.kanmon.server.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Parties that enrol for a departure post: no account, no session and no cookie that another site could use, so no form token;
 * the secret in the address of an enrolment proves itself. A page may run a script of this server that reads a zone by camera.
 */
@Configuration(proxyBeanMethods = false)
class EnrolmentChain {
    /** As other pages, and with scripts and workers of this server, for the camera. */
    private static final String POLICY = "default-src 'self'; script-src 'self'; worker-src 'self'; media-src 'self';"
            + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS = "camera=(self), microphone=(), geolocation=()";

    @Bean
    @Order(5)
    SecurityFilterChain enrolmentsChain(HttpSecurity http) {
        return http.securityMatcher("/enrol", "/enrolment/**")
                .authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/enrol", "/enrolment/{secret}")
                                .permitAll()
                                .requestMatchers(
                                        HttpMethod.POST,
                                        "/enrol",
                                        "/enrolment/{secret}/pass",
                                        "/enrolment/{secret}/slot",
                                        "/enrolment/{secret}/withdraw")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .addFilterAfter(BodyLimit.forms(), HeaderWriterFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> SecurityChains.headers(headers, POLICY)
                        .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS)))
                .build();
    }
}

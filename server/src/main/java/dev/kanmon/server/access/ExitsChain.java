package dev.kanmon.server.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Officers of exit checks: their session, and so the form token of a page. */
@Configuration(proxyBeanMethods = false)
class ExitsChain {
    @Bean
    @Order(2)
    SecurityFilterChain exits(HttpSecurity http, Accounts accounts, Sessions sessions) {
        ApiRefusal refusal =
                new ApiRefusal("Sign in with the browser as an officer, and send the form token of a page.");
        return http.securityMatcher("/api/v1/exits")
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/exits")
                        .hasAuthority(Role.OFFICER.name())
                        .anyRequest()
                        .denyAll())
                .addFilterAfter(BodyLimit.forms(), HeaderWriterFilter.class)
                .addFilterBefore(new OpenAccountsOnly(accounts, sessions), AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityChains::headers)
                .build();
    }
}

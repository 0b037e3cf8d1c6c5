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

/** The month's figures: open to read for anybody, and nothing else is there. */
@Configuration(proxyBeanMethods = false)
class FiguresChain {
    @Bean
    @Order(2)
    SecurityFilterChain figures(HttpSecurity http, Accounts accounts, Sessions sessions) {
        return http.securityMatcher("/figures", "/figures/**", "/api/v1/figures/**")
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/figures", "/figures/{month}", "/api/v1/figures/{month}")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .addFilterAfter(BodyLimit.forms(), HeaderWriterFilter.class)
                .addFilterBefore(new OpenAccountsOnly(accounts, sessions), AnonymousAuthenticationFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityChains::headers)
                .build();
    }
}

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

/** Devices of gates: the secret of a shift with every request, which proves itself; no session, and so no form token. */
@Configuration(proxyBeanMethods = false)
class GateDevicesChain {
    @Bean
    @Order(2)
    SecurityFilterChain gateDevices(HttpSecurity http) {
        ApiRefusal refusal = new ApiRefusal("There is nothing here. POST /api/v1/gates/landings takes landings.");
        return http.securityMatcher("/api/v1/gates/**")
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/gates/shift")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/gates/landings")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .addFilterAfter(BodyLimit.landings(), HeaderWriterFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityChains::headers)
                .build();
    }
}

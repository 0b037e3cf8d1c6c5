package dev.kanmon.server.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What is open to whom. Whatever is not named here is open to nobody, so that a new page or endpoint stays shut until a
 * line says who may see it.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {
    private static final String OFFICER = Role.OFFICER.name();
    private static final String ADMINISTRATOR = Role.ADMINISTRATOR.name();
    private static final String AGREEMENT_DESK = Role.AGREEMENT_DESK.name();

    /** Everything a page needs comes from this server, nothing of it is a script, and no other site may frame it. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'none'; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /**
     * The gate page runs scripts, those of this server: it verifies passes without a network. Its workers are held to the
     * same.
     */
    private static final String GATE_SECURITY_POLICY = "default-src 'none'; script-src 'self'; worker-src 'self';"
            + " connect-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self';"
            + " manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** As other pages, and with scripts of this server. */
    private static final String HALLS_SECURITY_POLICY = "default-src 'self'; script-src 'self'; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String GATE_PERMISSIONS = "camera=(self), microphone=(), geolocation=()";

    /**
     * Requests for protection, their pages and their one endpoint. First of all, so that no chain for the rest of a post's API
     * ever opens or shuts them by the way; which officer sees which case is asked by the State of the account.
     */
    @Bean
    @Order(0)
    SecurityFilterChain protectionChain(HttpSecurity http, Accounts accounts, Sessions sessions) {
        ApiRefusal refusal = new ApiRefusal("Sign in with the browser as an officer of the post.");
        RequestMatcher api = PathPatternRequestMatcher.pathPattern("/api/**");
        return http.securityMatcher("/protection", "/protection/**", "/api/v1/posts/{post}/protection")
                .authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/protection", "/protection/{id}")
                                .hasAuthority(OFFICER)
                                .requestMatchers(
                                        HttpMethod.POST,
                                        "/protection/{id}/taken",
                                        "/protection/{id}/closed",
                                        "/api/v1/posts/{post}/protection")
                                .hasAuthority(OFFICER)
                                .anyRequest()
                                .denyAll())
                .addFilterAfter(BodyLimit.forms(), HeaderWriterFilter.class)
                .addFilterBefore(new OpenAccountsOnly(accounts, sessions), AnonymousAuthenticationFilter.class)
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(refusal, api)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/sign-in"), AnyRequestMatcher.INSTANCE)
                        .defaultAccessDeniedHandlerFor(refusal, api))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityChains::headers)
                .build();
    }

    /** Carriers' systems: a key with every request, no session, and so no form token. */
    @Bean
    @Order(1)
    SecurityFilterChain intakeChain(HttpSecurity http, CarrierKeys keys, AccessSettings settings) {
        ApiRefusal refusal = new ApiRefusal("Send the carrier's API key in the header Authorization: Bearer kmn_...");
        return http.securityMatcher("/api/v1/messages")
                .authorizeHttpRequests(paths -> paths.requestMatchers(HttpMethod.POST)
                        .hasAuthority(IntakeAuthentication.AUTHORITY)
                        .anyRequest()
                        .denyAll())
                .addFilterAfter(BodyLimit.messages(), HeaderWriterFilter.class)
                .addFilterBefore(
                        new IntakeAuthentication(keys, settings.publicUrl() != null),
                        AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityChains::headers)
                .build();
    }

    /**
     * Halls, pages and API alike, for whoever has an account: nothing on them is personal. Their pages run scripts of this
     * server, for sliders and pictures.
     */
    @Bean
    @Order(2)
    SecurityFilterChain hallsChain(HttpSecurity http, Accounts accounts, Sessions sessions) {
        ApiRefusal refusal = new ApiRefusal("Sign in with the browser to read forecasts of halls.");
        return http.securityMatcher("/halls", "/halls/**", "/api/v1/halls/**")
                .authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(
                                        HttpMethod.GET,
                                        "/halls",
                                        "/halls/{hall}",
                                        "/halls/{hall}/part",
                                        "/api/v1/halls/{hall}/forecast")
                                .hasAnyAuthority(OFFICER, ADMINISTRATOR, AGREEMENT_DESK)
                                .anyRequest()
                                .denyAll())
                .addFilterAfter(BodyLimit.forms(), HeaderWriterFilter.class)
                .addFilterBefore(new OpenAccountsOnly(accounts, sessions), AnonymousAuthenticationFilter.class)
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                                refusal, PathPatternRequestMatcher.pathPattern("/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/sign-in"), AnyRequestMatcher.INSTANCE))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers(headers, HALLS_SECURITY_POLICY))
                .build();
    }

    /**
     * The rest of the API: agreements are public, and so is what gates verify passes with; both are open to read. Nothing else
     * is there yet.
     */
    @Bean
    @Order(3)
    SecurityFilterChain apiChain(HttpSecurity http) {
        ApiRefusal refusal = new ApiRefusal(
                "There is nothing here. POST /api/v1/messages takes messages, GET /api/v1/agreements tells agreements,"
                        + " GET /api/v1/passes/trust tells how passes are verified.");
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(
                        paths -> paths.requestMatchers(HttpMethod.GET, "/api/v1/agreements", "/api/v1/agreements/**")
                                .permitAll()
                                .requestMatchers(
                                        HttpMethod.GET,
                                        "/api/v1/passes/status/{state}",
                                        "/api/v1/passes/trust",
                                        "/api/v1/passes/trust/{file}")
                                .permitAll()
                                .dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .addFilterAfter(BodyLimit.forms(), HeaderWriterFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityChains::headers)
                .build();
    }

    /** The gate page: the same for anyone, and no session, since it must work where there is no server. */
    @Bean
    @Order(4)
    SecurityFilterChain gateChain(HttpSecurity http) {
        return http.securityMatcher("/gate", "/gate/*")
                .authorizeHttpRequests(paths -> paths.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers(headers, GATE_SECURITY_POLICY)
                        .permissionsPolicyHeader(permissions -> permissions.policy(GATE_PERMISSIONS)))
                .build();
    }

    /**
     * Travellers who apply for a pass: no account, no session and no cookie that another site could use, so no form token; the
     * secret in the address of an application proves itself.
     */
    @Bean
    @Order(5)
    SecurityFilterChain applicationsChain(HttpSecurity http) {
        return http.securityMatcher("/apply", "/application/**")
                .authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/apply", "/application/{secret}")
                                .permitAll()
                                .requestMatchers(
                                        HttpMethod.POST,
                                        "/apply",
                                        "/application/{secret}/credential",
                                        "/application/{secret}/pass",
                                        "/application/{secret}/withdraw")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .addFilterAfter(BodyLimit.applications(), HeaderWriterFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityChains::headers)
                .build();
    }

    /** Pages. */
    @Bean
    @Order(6)
    SecurityFilterChain pagesChain(HttpSecurity http, Accounts accounts, Sessions sessions, SignIns signIns) {
        return http.authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/", "/assets/**", "/sign-in", "/actuator/health")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/agreements", "/agreements/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, "/sign-in")
                                .permitAll()
                                .requestMatchers("/welcome/{secret}", "/enter/{secret}", "/error")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/voyages", "/voyages/{id}", "/travellers/{id}")
                                .hasAuthority(OFFICER)
                                .requestMatchers(HttpMethod.GET, "/voyages/{id}/verify")
                                .hasAuthority(OFFICER)
                                .requestMatchers(
                                        HttpMethod.POST,
                                        "/voyages/{id}/verify",
                                        "/voyages/{id}/passes",
                                        "/travellers/{id}/pass",
                                        "/travellers/{id}/pass/withdraw",
                                        "/travellers/{id}/pass/link")
                                .hasAuthority(OFFICER)
                                // The secret in the address proves itself.
                                .requestMatchers(HttpMethod.GET, "/pass/{secret}", "/pass/{secret}/{file}")
                                .permitAll()
                                .requestMatchers("/accounts", "/accounts/**", "/carriers", "/carriers/**")
                                .hasAuthority(ADMINISTRATOR)
                                .requestMatchers(HttpMethod.GET, "/gates")
                                .hasAuthority(OFFICER)
                                .requestMatchers(HttpMethod.POST, "/gates/shifts", "/gates/shifts/{id}/end")
                                .hasAuthority(OFFICER)
                                .requestMatchers("/desk/**")
                                .hasAuthority(AGREEMENT_DESK)
                                .requestMatchers(HttpMethod.GET, "/actuator/metrics", "/actuator/metrics/**")
                                .hasAuthority(ADMINISTRATOR)
                                .anyRequest()
                                .denyAll())
                .addFilterAfter(BodyLimit.forms(), HeaderWriterFilter.class)
                .addFilterBefore(new OpenAccountsOnly(accounts, sessions), AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?out")
                        .addLogoutHandler((request, response, signedIn) -> {
                            if (signedIn != null && signedIn.getPrincipal() instanceof AccountPrincipal person) {
                                signIns.signOut(person);
                            }
                        }))
                .headers(SecurityChains::headers)
                .build();
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers(headers, CONTENT_SECURITY_POLICY);
    }

    static HeadersConfigurer<HttpSecurity> headers(HeadersConfigurer<HttpSecurity> headers, String policies) {
        return headers.contentSecurityPolicy(policy -> policy.policyDirectives(policies))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}

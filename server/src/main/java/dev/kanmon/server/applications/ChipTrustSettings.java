package dev.kanmon.server.applications;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom to trust for chips ({@code kanmon.passes.chip-trust}).
 *
 * @param chipTrust folder of States' certificates, master lists and revocation lists; absent where there is none, and then
 *     the issuer of every chip is unknown
 */
@ConfigurationProperties("kanmon.passes")
record ChipTrustSettings(@Nullable Path chipTrust) {}

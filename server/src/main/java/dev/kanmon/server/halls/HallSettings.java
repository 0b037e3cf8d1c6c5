package dev.kanmon.server.halls;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where halls and days are described ({@code kanmon.halls.*}).
 *
 * @param folder holds hall files and day files; the folder {@code halls} beside the store's folder unless told otherwise. It
 *     may be missing
 */
@ConfigurationProperties("kanmon.halls")
public record HallSettings(@Nullable Path folder) {}

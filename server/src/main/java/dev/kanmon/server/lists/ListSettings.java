package dev.kanmon.server.lists;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the watch lists are ({@code kanmon.lists.*}).
 *
 * @param folder holds the lists in any form that {@link dev.kanmon.clearance.watchlist.WatchListReader} knows; the folder
 *     {@code lists} beside the store's folder unless told otherwise
 * @param interval how often the folder is looked at for changed lists; a changed file is in force after two looks and its
 *     reading; 0 for never
 */
@ConfigurationProperties("kanmon.lists")
public record ListSettings(
        @Nullable Path folder, @DefaultValue("10s") Duration interval) {
    public ListSettings {
        if (interval.isNegative()) {
            throw new IllegalArgumentException("kanmon.lists.interval is below zero. Give a time such as 10s, or 0.");
        }
    }
}

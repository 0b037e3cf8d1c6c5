package dev.kanmon.server.lists;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the watch lists are ({@code kanmon.lists.*}).
 *
 * @param folder holds the lists in any form that {@link dev.kanmon.clearance.watchlist.WatchListReader} knows; the folder
 *     {@code lists} beside the store's folder unless told otherwise
 */
@ConfigurationProperties("kanmon.lists")
record ListSettings(@Nullable Path folder) {}

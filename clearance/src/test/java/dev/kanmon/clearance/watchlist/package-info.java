@NullMarked
package dev.kanmon.clearance.watchlist;

import org.jspecify.annotations.NullMarked;

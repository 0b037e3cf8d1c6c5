/** Proves what readers of Japanese names rely on. */
@NullMarked
package dev.kanmon.names.japanese;

import org.jspecify.annotations.NullMarked;

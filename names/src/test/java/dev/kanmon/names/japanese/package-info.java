@NullMarked
package dev.kanmon.names.japanese;

import org.jspecify.annotations.NullMarked;

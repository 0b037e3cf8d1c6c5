@NullMarked
package dev.kanmon.names;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.kanmon.bench.hall;

import org.jspecify.annotations.NullMarked;

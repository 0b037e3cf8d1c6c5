@NullMarked
package dev.kanmon.bench.passes;

import org.jspecify.annotations.NullMarked;

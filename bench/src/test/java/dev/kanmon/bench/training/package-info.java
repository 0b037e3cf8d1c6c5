@NullMarked
package dev.kanmon.bench.training;

import org.jspecify.annotations.NullMarked;

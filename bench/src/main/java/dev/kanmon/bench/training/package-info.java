/** Makes the models that ship, each from raw files, the same bytes every time. */
@NullMarked
package dev.kanmon.bench.training;

import org.jspecify.annotations.NullMarked;

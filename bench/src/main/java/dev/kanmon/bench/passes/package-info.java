/** Measures how fast passes are verified and issued, beside the bare signatures that this cannot do without. */
@NullMarked
package dev.kanmon.bench.passes;

import org.jspecify.annotations.NullMarked;

/** Tests of what trains the models of names. */
@NullMarked
package dev.kanmon.bench.training;

import org.jspecify.annotations.NullMarked;

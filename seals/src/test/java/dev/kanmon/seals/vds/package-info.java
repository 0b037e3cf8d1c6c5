@NullMarked
package dev.kanmon.seals.vds;

import org.jspecify.annotations.NullMarked;

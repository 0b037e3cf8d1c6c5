/** Tests of reading and comparing Chinese names. */
@NullMarked
package dev.kanmon.names.chinese;

import org.jspecify.annotations.NullMarked;

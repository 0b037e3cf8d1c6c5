/** Tests of reading written names into parts. */
@NullMarked
package dev.kanmon.names.script;

import org.jspecify.annotations.NullMarked;

/** What every language's reader of names has in common: readings as slices of ints, keys, remarks. */
@NullMarked
package dev.kanmon.names.reading;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.kanmon.names.general;

import org.jspecify.annotations.NullMarked;

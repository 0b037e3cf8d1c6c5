@NullMarked
package dev.kanmon.clearance.port;

import org.jspecify.annotations.NullMarked;

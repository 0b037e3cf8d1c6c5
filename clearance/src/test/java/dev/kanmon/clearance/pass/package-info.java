@NullMarked
package dev.kanmon.clearance.pass;

import org.jspecify.annotations.NullMarked;

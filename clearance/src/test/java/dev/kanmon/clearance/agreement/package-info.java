@NullMarked
package dev.kanmon.clearance.agreement;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.kanmon.clearance.outlook;

import org.jspecify.annotations.NullMarked;

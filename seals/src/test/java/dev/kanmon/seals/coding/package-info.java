@NullMarked
package dev.kanmon.seals.coding;

import org.jspecify.annotations.NullMarked;

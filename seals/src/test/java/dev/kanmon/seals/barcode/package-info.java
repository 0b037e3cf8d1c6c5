@NullMarked
package dev.kanmon.seals.barcode;

import org.jspecify.annotations.NullMarked;

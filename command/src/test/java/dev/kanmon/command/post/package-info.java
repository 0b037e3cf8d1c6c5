/** Tests of the parts of a simulated day. */
@NullMarked
package dev.kanmon.command.post;

import org.jspecify.annotations.NullMarked;

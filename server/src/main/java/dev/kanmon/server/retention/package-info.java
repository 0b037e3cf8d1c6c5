/**
 * Sees to it that no data outlive their date: destroys the keys that are due, so that what they seal is gone.
 *
 * <p>Why: a promise about deletion is kept by a clock, not by people. Limits: runs while the server runs, and once at its
 * start for what came due in between.
 */
@NullMarked
package dev.kanmon.server.retention;

import org.jspecify.annotations.NullMarked;

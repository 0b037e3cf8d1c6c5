/** Reads a written name into parts: scripts, separators, MRZ fields, titles. */
@NullMarked
package dev.kanmon.names.script;

import org.jspecify.annotations.NullMarked;

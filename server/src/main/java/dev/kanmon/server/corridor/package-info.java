/**
 * The pages that anyone may read: what is in force between the two countries, since when and until when, by which sources;
 * what lapses, what was promised and what came of it. Timelines and charts are drawn here, as coordinates; a page only puts
 * them into SVG, and tells the same in a table beside it. No page has a script.
 *
 * <p>Limits: what an instrument says of itself is shown in the language of its file.
 */
@NullMarked
package dev.kanmon.server.corridor;

import org.jspecify.annotations.NullMarked;

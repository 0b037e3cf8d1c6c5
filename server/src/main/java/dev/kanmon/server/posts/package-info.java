/**
 * What officers of a State of entry do with passes before departure, and what travellers see of theirs: issue, withdraw, verify.
 *
 * <p>Why: whoever was cleared carries a pass that says so; an officer gives it, answers for it, and can take it back. The
 * traveller holds it on a page of their own, which needs no account: who has its address has the pass.
 *
 * <p>Terms: the <em>post</em> is where officers of the State of entry work before departure; a pass has an <em>obstacle</em>
 * where none can be issued; the <em>link</em> is the address of the traveller's page.
 *
 * <p>Limits: a link is shown once, to the officer who issued the pass or made the link anew. Pages do without scripts.
 */
@NullMarked
package dev.kanmon.server.posts;

import org.jspecify.annotations.NullMarked;

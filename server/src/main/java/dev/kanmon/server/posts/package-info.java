/**
 * What officers of a State of entry do before departure, and what travellers see of it: the desk of a departure post, and passes to
 * issue, withdraw and verify.
 *
 * <p>Why: whoever was cleared carries a pass that says so; an officer gives it, answers for it, and can take it back. At a post
 * the officer first looks at the traveller and the document, and the pass is made in one go. The traveller holds it on a page of
 * their own, which needs no account: who has its address has the pass.
 *
 * <p>Terms: the <em>post</em> is where officers of the State of entry work before departure; the <em>desk</em> is where one of
 * them sees travellers; a {@code Sight} is all that an officer sees of one. What is <em>still to ask</em> is worked out from what
 * was told, read and found. A pass has an <em>obstacle</em> where none can be issued; the <em>link</em> is the address of the
 * traveller's page.
 *
 * <p>Limits: an officer works at the posts that their own State was granted, and at no other. A desk pre-confirms or sends to the
 * ordinary counter, and cannot refuse. Nobody is pre-confirmed without the document enrolled, a decision that is clear and was
 * seen, or past the cut-off. A link is shown once, to the officer who issued the pass or made the link anew. The desk's page runs
 * scripts of this server; all other pages do without.
 */
@NullMarked
package dev.kanmon.server.posts;

import org.jspecify.annotations.NullMarked;

/**
 * The append-only history of everything that happened: what is true, and can be shown to be unchanged.
 *
 * <p>Why: an overseer must be able to prove, without reading personal data and without trusting whoever runs the server,
 * that every decision has its line and that no line was changed, dropped, moved or put in afterwards. So entries are
 * chained by hash, each commit's last entry is signed as a root, and what was last durable is noted apart from the chain.
 * {@link dev.kanmon.server.ledger.Ledger#verify} checks it all from the files alone; what follows is enough to write
 * another such program.
 *
 * <p>Terms: an <i>entry</i> is one line, numbered from 1 without gaps in its partition (there is one, 0); the <i>head</i>
 * is the last entry; a <i>root</i> is a signed statement that the chain stood at an entry.
 *
 * <h2>Byte forms</h2>
 *
 * <p>Integers are 8 bytes, big-endian, two's complement. A text is the number of its UTF-8 bytes, as such an integer,
 * and then those bytes. A digest is its 32 bytes as they are. {@code ASCII(x)} are the bytes of x with nothing added.
 *
 * <pre>
 * entry bytes = ASCII(kanmon-ledger-entry-1) partition number at text(kind) text(body) prev
 * hash        = SHA-256(entry bytes)
 * prev        = hash of the entry with the number before; 32 zero bytes for entry 1
 *
 * root bytes  = ASCII(kanmon-ledger-root-1) partition number at hash prev
 * signature   = Ed25519(root bytes), RFC 8032, by the key in keys/signing.pub.pem
 * prev        = SHA-256(root bytes, signature) of the root with the number before; 32 zero bytes for the first root
 * </pre>
 *
 * <p>A root's number and hash are those of an entry. {@code at} is in microseconds since 1970-01-01T00:00:00Z. The tables
 * {@code ledger} and {@code ledger_root} of {@code kanmon.db} have a column for each of these names, digests and
 * signatures in lower-case hexadecimal. {@code body} is the JSON of a {@link dev.kanmon.server.ledger.LedgerEvent}: one
 * line, keys sorted, absent values left out, no white space; it is hashed as it stands.
 *
 * <p>A ledger is sound where (1) partition is 0 and numbers run from 1 without gaps, (2) every prev and hash of an entry
 * is as above, (3) every root stands at an entry and has its hash, and every prev and signature of a root is as above, (4)
 * the last entry has a root, (5) the entry that {@code keys.db} names as the last one seen (table {@code witness}, name
 * {@code ledger}) is there with that hash. Since each root's signature covers the one before, the newest signature vouches
 * for all of them, and only it needs checking where all digests agree.
 *
 * <p>Limits: whoever holds {@code keys/signing.key} can write another history; against them a head must be held by someone
 * else too, and given to {@code verify}. After a power failure the witness can lag behind by some commits: a ledger cut off
 * at exactly one of those roots is found only by a head held elsewhere.
 */
@NullMarked
package dev.kanmon.server.ledger;

import org.jspecify.annotations.NullMarked;

/**
 * Keeps what must survive: one folder, one writer, and the keys apart from what they seal.
 *
 * <p>Why: an answer may leave only once what it rests on is durable, and data past its date must be gone, not hidden. So
 * {@link dev.kanmon.server.store.Store} runs every write on one thread, takes what waits as one group, and makes it
 * durable with one commit (SQLite, write-ahead log, {@code synchronous=FULL}: one fsync a commit); and {@link
 * dev.kanmon.server.store.Keys} seals what is personal under keys that stand in a file of their own, so that destroying
 * a key destroys the data wherever copies of it went.
 *
 * <p>The folder:
 *
 * <pre>
 * kanmon.lock          held while a process uses the folder
 * kanmon.db            everything but the keys; nothing personal in it in the clear
 * keys/                mode 700
 *   keys.db            keys that seal data, wrapped; how far the ledger has come (see below)
 *   2026-11.key        32 random bytes, mode 600: wraps the keys kept in that month (UTC); gone with the last of them
 *   fingerprint.key    32 random bytes, mode 600: behind fingerprints of what must not stand in the clear
 *   signing.key        32 bytes, mode 600: an Ed25519 private key (RFC 8032) that signs for this store
 *   signing.pub.pem    its public key (RFC 8410), for whoever checks a signature
 * </pre>
 *
 * <p>The fingerprint secret and the signing key are files of mode 600 like the monthly keys, not wrapped by one of them:
 * both live as long as the store, a monthly key goes with its last data key, and wrapping one file by another beside it
 * would protect from nobody. Whoever backs up: {@code keys/} apart from the rest and for 7 days at most.
 *
 * <p>Terms: a <i>work</i> is one caller's writes, done whole or not at all; a <i>group</i> is the works that share a
 * commit; a <i>data key</i> seals one thing; a <i>witness</i> is a note in {@code keys.db} of how far something
 * append-only in {@code kanmon.db} has come, so that its end cannot be cut off unnoticed. A witness is written after the
 * commit it tells of and before anyone hears of that commit; it can lag behind after a power failure, and never leads.
 *
 * <p>Sealed bytes: 12 random bytes of nonce, then AES-256-GCM (NIST SP 800-38D) with a 16-byte tag over the deflated
 * plain bytes (RFC 1951), the UTF-8 bytes of the context being the associated data.
 *
 * <p>Limits: one process a folder, on a file system with POSIX permissions. Knows nothing of what it stores. The
 * migrations are SQL that PostgreSQL runs too; what only SQLite runs stands apart in {@code sqlite/}. A sealed value's
 * length shows roughly how long it is.
 */
@NullMarked
package dev.kanmon.server.store;

import org.jspecify.annotations.NullMarked;

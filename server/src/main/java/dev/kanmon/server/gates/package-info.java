/**
 * The gate: a page that verifies passes in a browser, and goes on doing so while neither network nor server is there; and the
 * record of whom it landed, in the authority of a named officer.
 *
 * <p>Why in the browser: an officer at a gate needs an answer when the line is down, and a phone or tablet is there before a
 * program could be installed on it. The page's scripts stand beside this package, plain modules without a build step; its
 * verifier says word for word what {@code clearance.pass.PassVerifier} says, which a shared table of cases holds it to. It
 * never says that a pass is valid without a fresh status list.
 *
 * <p>Landings: an officer opens a <em>shift</em> ({@link dev.kanmon.server.gates.Shifts}), and a device with its secret lands
 * people until it ends. What it recorded it tells when it can ({@link dev.kanmon.server.gates.Landings}); a record, the end of
 * the pass it used, its line in the ledger and what other rooms make of it ({@link dev.kanmon.server.gates.LandingWatch})
 * are durable in one commit.
 *
 * <p>Terms: a <em>release</em> is the set of files that a page is made of, named by their hash; a <em>worker</em> is the
 * script that keeps one release in the browser and answers from it. Trust bundle and status lists are kept by the page
 * itself, which takes none that is older than the one it has.
 *
 * <p>Limits: chains are led by the server when it makes the trust bundle; the page believes a certificate that is byte for
 * byte one of the bundle. No personal data is kept: of a landing, ids, codes and times.
 */
@NullMarked
package dev.kanmon.server.gates;

import org.jspecify.annotations.NullMarked;

/**
 * The gate page: verifies passes in a browser, and goes on doing so while neither network nor server is there.
 *
 * <p>Why in the browser: an officer at a gate needs an answer when the line is down, and a phone or tablet is there before a
 * program could be installed on it. The page's scripts stand beside this package, plain modules without a build step; its
 * verifier says word for word what {@code clearance.pass.PassVerifier} says, which a shared table of cases holds it to. It
 * never says that a pass is valid without a fresh status list.
 *
 * <p>Terms: a <em>release</em> is the set of files that a page is made of, named by their hash; a <em>worker</em> is the
 * script that keeps one release in the browser and answers from it. Trust bundle and status lists are kept by the page
 * itself, which takes none that is older than the one it has.
 *
 * <p>Limits: chains are led by the server when it makes the trust bundle; the page believes a certificate that is byte for
 * byte one of the bundle. No personal data is kept: what was scanned is gone with the next scan.
 */
@NullMarked
package dev.kanmon.server.gates;

import org.jspecify.annotations.NullMarked;

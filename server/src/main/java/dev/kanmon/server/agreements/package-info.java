/**
 * The registry of agreements: what is in force now, what was at any moment before, and how it is changed.
 *
 * <p>Why: decisions rest on agreements, so nobody changes these alone or unseen, and what a decision rested on can be
 * rebuilt. Someone of the desk drafts a file of an instrument; it is checked against the registry that it is to follow
 * (schema, overlaps, illegal moves, and that it forgets nothing); a second person activates it from a moment to come; at that
 * moment the registry switches. Each step is an event of the ledger. {@link dev.kanmon.server.agreements.Registry} holds
 * what is in force, and everybody reads it over HTTP, since agreements are public.
 *
 * <p>Terms: a <em>registry</em> is a set of instrument files with the catalogue of sources, in force from a moment on; its
 * <em>version</em> is {@link dev.kanmon.clearance.agreement.Agreements#version}. A release brings files of its own: they are
 * the registry of the first start, and at a later one they replace what is in force, but for instruments that the desk
 * changed, which stay as the desk has them until a release ships a file with all that the desk's file has.
 *
 * <p>Limits: activations come into force in the order in which they were activated, one after another; to get ahead of one
 * that waits, withdraw it first. A draft cites sources of the catalogue; a new source comes with a release. Sentences about
 * files are English, as the files are.
 */
@NullMarked
package dev.kanmon.server.agreements;

import org.jspecify.annotations.NullMarked;

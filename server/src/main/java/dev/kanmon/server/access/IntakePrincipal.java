package dev.kanmon.server.access;

import java.security.Principal;

/** Who sends messages: a carrier with its key, or, before any key exists, this machine. */
public sealed interface IntakePrincipal extends Principal permits CarrierPrincipal, LoopbackPrincipal {}

package dev.kanmon.server.access;

/** Whoever sends from this very machine while no carrier's key exists yet. */
public record LoopbackPrincipal() implements IntakePrincipal {
    @Override
    public String getName() {
        return "loopback";
    }
}

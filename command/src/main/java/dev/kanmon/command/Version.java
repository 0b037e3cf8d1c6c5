package dev.kanmon.command;

import dev.kanmon.clearance.check.Engine;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the release that decisions cite. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"kanmon " + Engine.version()};
    }
}

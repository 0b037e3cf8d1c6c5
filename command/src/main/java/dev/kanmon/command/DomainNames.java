package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Domain;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Domains as they are written on the command line. */
final class DomainNames implements Iterable<String> {
    private static final List<String> NAMES = Arrays.stream(Domain.values())
            .map(domain -> domain.name().toLowerCase(Locale.ROOT))
            .toList();

    @Override
    public Iterator<String> iterator() {
        return NAMES.iterator();
    }

    static Domain domain(String name, CommandLine line) {
        return Arrays.stream(Domain.values())
                .filter(domain -> domain.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        line, "'" + name + "' is no domain: choose " + String.join(", ", NAMES)));
    }
}

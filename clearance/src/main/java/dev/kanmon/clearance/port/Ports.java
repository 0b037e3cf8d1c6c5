package dev.kanmon.clearance.port;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The port table: a port by its IATA or UN/LOCODE code. Immutable. */
public final class Ports {
    private static final String TABLE = "ports.tsv";
    private static final int COLUMNS = 5;

    private final List<Port> all;
    private final Map<String, Port> byCode;

    /** Read once: a server asks for it in many rooms. */
    private static final class Release {
        private static final Ports PORTS = read();
    }

    private Ports(List<Port> all) {
        this.all = List.copyOf(all);
        this.byCode = new HashMap<>();
        for (Port port : this.all) {
            put(port.iata(), port);
            put(port.locode(), port);
        }
    }

    /** The table of this release. */
    public static Ports shipped() {
        return Release.PORTS;
    }

    private static Ports read() {
        try (InputStream table = Ports.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("the program lacks its port table " + TABLE);
            }
            return of(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Ports::port)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A table of these ports.
     *
     * @throws IllegalArgumentException if two ports have one code
     */
    public static Ports of(Collection<Port> ports) {
        return new Ports(List.copyOf(ports));
    }

    /** The port with this code, in capitals or not; empty for a code that is not in the table, or none. */
    public Optional<Port> find(@Nullable String code) {
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(byCode.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /** Every port, in the order of the table. */
    public List<Port> all() {
        return all;
    }

    private void put(@Nullable String code, Port port) {
        if (code != null && byCode.putIfAbsent(code, port) != null) {
            throw new IllegalArgumentException("two ports have the code " + code);
        }
    }

    private static Port port(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("a port has " + COLUMNS + " columns: " + line);
        }
        return new Port(code(cells[0]), code(cells[1]), cells[2], cells[3], ZoneId.of(cells[4]));
    }

    private static @Nullable String code(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}

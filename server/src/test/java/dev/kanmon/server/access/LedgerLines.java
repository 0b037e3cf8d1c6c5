package dev.kanmon.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.TestServer;
import dev.kanmon.server.store.Store;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the ledger of a running server. */
public final class LedgerLines {
    private static final Pattern ACCOUNT = Pattern.compile("\"account\":\"([^\"]+)\"");

    private LedgerLines() {}

    /** Kinds of all entries, in order. */
    public static List<String> kinds(TestServer server) {
        return column(server, "kind");
    }

    /** Bodies of all entries, in order. */
    public static List<String> bodies(TestServer server) {
        return column(server, "body");
    }

    /** The account of the last entry. */
    public static UUID account(TestServer server) {
        Matcher account = ACCOUNT.matcher(bodies(server).getLast());
        assertThat(account.find()).isTrue();
        return UUID.fromString(account.group(1));
    }

    private static List<String> column(TestServer server, String column) {
        return server.context()
                .getBean(Store.class)
                .read(sql -> sql.sql("select " + column + " from ledger order by number")
                        .query(String.class)
                        .list());
    }
}

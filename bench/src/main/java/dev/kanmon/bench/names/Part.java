package dev.kanmon.bench.names;

import java.io.IOException;
import java.util.List;

/** Rows that are computed together. */
@FunctionalInterface
interface Part {
    List<Row> rows(BenchRun run) throws IOException;
}

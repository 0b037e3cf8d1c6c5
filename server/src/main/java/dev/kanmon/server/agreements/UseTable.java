package dev.kanmon.server.agreements;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Source;
import dev.kanmon.clearance.facility.FacilityUse;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Transaction;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Uses of facilities that the desk recorded. */
final class UseTable {
    /** Who says so: the desk itself. */
    static final List<Source> DESK = List.of(
            new Source("desk", Source.Kind.AUTHORITY, "Desk of agreements", "Uses recorded by the desk", null, null));

    private UseTable() {}

    static void add(Transaction tx, FacilityUse use, UUID account) {
        FacilityUse.Price price = use.price();
        tx.sql()
                .sql("""
                        insert into facility_use (id, number, facility, grantor, beneficiary, act, amount, unit, day, done_by,
                          price_amount, price_currency, note, recorded_at, account)
                        values (?, (select coalesce(max(number), 0) + 1 from facility_use), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(use.id())
                .param(use.facility())
                .param(use.leg().grantor())
                .param(use.leg().beneficiary())
                .param(use.act().name())
                .param(use.amount().toPlainString())
                .param(use.unit())
                .param(use.day().toString())
                .param(use.by())
                .param(price == null ? null : price.amount().toPlainString())
                .param(price == null ? null : price.currency())
                .param(use.note())
                .param(Microseconds.of(tx.now()))
                .param(account.toString())
                .update();
    }

    /** All, in the order in which they were entered. */
    static List<FacilityUse> all(JdbcClient sql) {
        return sql.sql("select * from facility_use order by number")
                .query(UseTable::row)
                .list();
    }

    private static FacilityUse row(ResultSet row, int index) throws SQLException {
        LocalDate day = LocalDate.parse(row.getString("day"));
        LocalDate recorded = LocalDate.ofInstant(Microseconds.toInstant(row.getLong("recorded_at")), Agreements.ZONE);
        return new FacilityUse(
                row.getString("id"),
                row.getString("facility"),
                new Leg(row.getString("grantor"), row.getString("beneficiary")),
                FacilityUse.Act.valueOf(row.getString("act")),
                new BigDecimal(row.getString("amount")),
                row.getString("unit"),
                day,
                row.getString("done_by"),
                price(row),
                false,
                row.getString("note"),
                DESK,
                // A clock that was set back between the form and the table must not make the book unreadable.
                recorded.isBefore(day) ? day : recorded);
    }

    private static FacilityUse.@Nullable Price price(ResultSet row) throws SQLException {
        String amount = row.getString("price_amount");
        return amount == null ? null : new FacilityUse.Price(new BigDecimal(amount), row.getString("price_currency"));
    }
}

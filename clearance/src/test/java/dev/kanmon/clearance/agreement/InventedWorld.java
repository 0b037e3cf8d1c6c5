package dev.kanmon.clearance.agreement;

import java.nio.charset.StandardCharsets;

/** An instrument with what the shipped ones may lack: limits, parts suspended, every change, renewal, provisional days. */
final class InventedWorld {
    static final String FILE = "invented.yaml";

    static final byte[] YAML = """
            id: invented
            title: an invented world
            kind: notice
            parties:
              - {id: JPN, kind: state, name: Japan}
              - {id: KOR, kind: state, name: Republic of Korea}
            sources: [test]
            recorded: 2026-11-26
            provisions:
              - id: visa-1
                domain: entry
                grantor: JPN
                beneficiary: KOR
                kind: visa_free_days
                value: 30
                from: 2010-01-01
                to: 2010-12-31
                published: 2009-12-01
                versions:
                  - {published: 2010-06-01, change: extension, by: Japan, to: 2011-06-30}
                  - {published: 2010-09-01, change: amendment, by: Japan, value: 60}
                  - {published: 2011-02-01, change: ending, by: Japan, to: 2011-03-31, ending: terminated}
              - id: visa-2
                domain: entry
                grantor: JPN
                beneficiary: KOR
                kind: visa_free_days
                value: 90
                scope: {documents: [P], purposes: [visit, business]}
                from: 2011-04-01
                published: 2011-02-01
              - id: visa-2-diplomats
                domain: entry
                grantor: JPN
                beneficiary: KOR
                kind: visa_free_days
                value: 15
                scope: {documents: [D]}
                from: 2011-04-01
                published: 2011-02-01
              - id: visa-2-officials-out
                domain: entry
                grantor: JPN
                beneficiary: KOR
                kind: suspension
                value: of visa-2
                scope: {documents: [PO]}
                from: 2012-01-01
                to: 2012-06-30
                published: 2011-12-15
              - id: visa-2-at-a-port-out
                domain: entry
                grantor: JPN
                beneficiary: KOR
                kind: suspension
                value: of visa-2
                scope: {ports: [HND]}
                from: 2012-07-01
                to: 2012-08-31
              - id: visa-2-out
                domain: entry
                grantor: JPN
                beneficiary: KOR
                kind: suspension
                value: of visa-2
                from: 2013-01-01
                to: 2013-12-31
                published: 2012-12-20
                versions:
                  - {published: 2013-05-01, change: ending, by: Japan, to: 2013-05-31}
                  - {published: 2013-09-01, change: correction, by: us, to: 2013-05-30}
              - id: permit
                domain: entry
                grantor: JPN
                beneficiary: "*"
                kind: travel_authorisation_needed
                value: PERMIT
                standing: proposed
                published: 2013-01-01
                versions:
                  - {published: 2013-10-01, change: adoption, by: Japan, standing: signed}
                  - {published: 2013-11-01, change: adoption, by: Japan, standing: provisional, from: 2014-01-01}
                  - {published: 2014-06-01, change: adoption, by: Japan, standing: adopted}
              - id: permit-waiver
                domain: entry
                grantor: JPN
                beneficiary: KOR
                kind: travel_authorisation_not_needed
                value: PERMIT
                scope: {purposes: [business]}
                from: 2015-01-01
                to: 2015-12-31
              - id: permit-waiver-out
                domain: entry
                grantor: JPN
                beneficiary: KOR
                kind: suspension
                value: of permit-waiver
                standing: provisional
                from: 2015-06-01
                to: 2015-06-30
              - id: visa-with-permit
                domain: entry
                grantor: KOR
                beneficiary: JPN
                kind: visa_free_with_authorisation_days
                value: 45
                scheme: PERMIT-K
                standing: signed
                published: 2010-01-01
                versions:
                  - {published: 2010-03-01, change: adoption, by: Korea, standing: ratified}
                  - {published: 2010-05-01, change: adoption, by: Korea, standing: adopted, from: 2010-07-01}
                  - {published: 2016-01-01, change: ending, by: Korea, to: 2016-06-30, ending: replaced}
              - id: quota-1
                domain: exchange
                legs:
                  - {grantor: JPN, beneficiary: KOR}
                  - {grantor: KOR, beneficiary: JPN, ceiling: {amount: 50, unit: persons, period: fiscal_year}}
                kind: working_holiday_quota
                value: some a year
                ceiling: {amount: 100, unit: persons, period: calendar_year}
                from: 2010-01-01
                to: 2012-12-31
              - id: quota-2
                domain: exchange
                legs:
                  - {grantor: JPN, beneficiary: KOR}
                  - {grantor: KOR, beneficiary: JPN}
                kind: working_holiday_quota
                value: more a year
                ceiling: {amount: 200, unit: persons, period: calendar_year}
                renews: [quota-1]
                from: 2012-01-01
                published: 2011-12-01
              - id: quota-2-out
                domain: exchange
                grantor: KOR
                beneficiary: JPN
                kind: suspension
                value: of quota-2
                from: 2015-01-01
                to: 2015-12-31
              - id: quota-2-partly-out
                domain: exchange
                grantor: JPN
                beneficiary: KOR
                kind: suspension
                value: of quota-2
                scope: {conditions: [for applicants over 25]}
                from: 2015-01-01
                to: 2015-12-31
              - id: line
                domain: finance
                legs:
                  - {grantor: JPN, beneficiary: KOR}
                  - {grantor: KOR, beneficiary: JPN, to: 2013-12-31}
                kind: swap_line
                value: a line
                ceiling: {amount: 3, unit: USD, period: standing}
                from: 2010-01-01
                to: 2014-12-31
              - id: line-raised
                domain: finance
                grantor: JPN
                beneficiary: KOR
                kind: swap_line_ceiling
                value: raised
                facility: line
                ceiling: {amount: 9, unit: USD, period: standing}
                from: 2011-01-01
                to: 2011-12-31
                versions:
                  - {published: 2011-06-01, change: amendment, by: Japan, ceiling: {amount: 12, unit: USD, period: standing}}
              - id: trusted
                domain: goods
                grantor: JPN
                beneficiary: KOR
                kind: trusted_destination
                value: group one
                group: one
                from: 2010-01-01
              - id: trusted-out
                domain: goods
                grantor: JPN
                beneficiary: KOR
                kind: suspension
                value: of trusted
                from: 2012-01-01
                to: 2012-12-31
              - id: trusted-partly-out
                domain: goods
                grantor: JPN
                beneficiary: KOR
                kind: suspension
                value: of trusted
                scope: {items: ["9(9)"]}
                from: 2013-01-01
                to: 2013-12-31
              - id: bulk
                domain: goods
                grantor: JPN
                beneficiary: "*"
                kind: licence_type
                value: bulk
                groups: [one, two]
                from: 2010-01-01
              - id: single
                domain: goods
                grantor: JPN
                beneficiary: "*"
                kind: licence_type
                value: single
              - id: items
                domain: goods
                grantor: JPN
                beneficiary: KOR
                kind: individual_licence_required
                value: two items
                scope: {items: ["9(9)", "9(8)"], licences: [bulk]}
                from: 2014-01-01
                to: 2014-12-31
              - id: items-out
                domain: goods
                grantor: JPN
                beneficiary: KOR
                kind: suspension
                value: of items
                from: 2014-03-01
                to: 2014-03-31
            """.getBytes(StandardCharsets.UTF_8);

    static final Agreements AGREEMENTS = Agreements.of(java.util.List.of(Instrument.read(FILE, YAML, Written.SOURCES)));

    private InventedWorld() {}
}

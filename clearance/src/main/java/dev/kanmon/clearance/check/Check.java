package dev.kanmon.clearance.check;

/** One thing that is examined about a traveller. Pure, and total: whatever the traveller, it answers. */
interface Check {
    CheckResult examine(Examination examination);
}

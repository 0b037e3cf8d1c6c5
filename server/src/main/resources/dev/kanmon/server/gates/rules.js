/** What a gate does with one traveller: says the same as dev.kanmon.clearance.gate.GateRules. */
const REASONS = {
  STATUS_UNKNOWN: 'STATUS_UNKNOWN',
  OTHER_VOYAGE: 'OTHER_VOYAGE',
  OTHER_DOCUMENT: 'OTHER_DOCUMENT',
  ENDED: 'ENDED',
  NOT_YET_VALID: 'NOT_YET_VALID',
  WITHDRAWN: 'WITHDRAWN',
  NOT_A_PASS: 'NOT_A_PASS',
  UNREADABLE: 'NOT_A_PASS',
};

/** Why a verdict sends to the counter; null of the one that lets the gate go on. */
function reasonOf(verdict) {
  return verdict === 'VALID' ? null : REASONS[verdict] ?? 'NOT_GENUINE';
}

/**
 * What to do, by what is known so far.
 *
 * @param shown { verdict or null without a pass, portRight, documentRead, usedBefore }
 * @param identity OPEN, OFFICER_YES, OFFICER_NO, E_GATE_YES or E_GATE_NO
 * @returns { ask: 'DOCUMENT' or 'IDENTITY' }, { admit: 'OFFICER' or 'E_GATE' } or { counter: reason }
 */
export function answer(shown, identity) {
  const counter = obstacle(shown);
  if (counter) {
    return { counter };
  }
  if (!shown.documentRead) {
    return identity === 'OPEN' ? { ask: 'DOCUMENT' } : { counter: 'NO_DOCUMENT' };
  }
  return {
    OPEN: { ask: 'IDENTITY' },
    OFFICER_YES: { admit: 'OFFICER' },
    E_GATE_YES: { admit: 'E_GATE' },
    OFFICER_NO: { counter: 'NOT_CONFIRMED' },
    E_GATE_NO: { counter: 'E_GATE_NO' },
  }[identity];
}

/** A pass that was used is told as used also where a list already calls it withdrawn for that. */
function obstacle(shown) {
  if (shown.verdict === null) {
    return 'NO_PASS';
  }
  const said = reasonOf(shown.verdict);
  if (said && said !== 'WITHDRAWN' && said !== 'STATUS_UNKNOWN') {
    return said;
  }
  if (!shown.portRight) {
    return 'OTHER_PORT';
  }
  return shown.usedBefore ? 'USED' : said;
}

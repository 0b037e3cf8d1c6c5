/** One traveller at the gate: the pass and the passport that were read. Nothing of who it is is kept. */
import { today } from './days.js';
import { linesOf, looksLikeZone, readZone } from './mrz.js';
import { answer } from './rules.js';
import { genuine, verify } from './verify.js';

/** Sooner than an officer leaves a page on a desk. */
const FORGOTTEN_AFTER = 300000;

/** A scanner may send Enter twice, and nobody compares a face in less, milliseconds. */
const REFLEX = 400;

const E_GATE = /^EGATE:(OK|NO)$/i;

const COUNT = 'kanmon-gate-count';

export class Session {
  /** @param changed called when there is something else to show */
  constructor(knowledge, changed, duty) {
    this.knowledge = knowledge;
    this.duty = duty;
    this.changed = changed;
    this.voyage = null;
    this.turn = 0;
    this.reset();
  }

  reset() {
    clearTimeout(this.timer);
    this.turn++;
    this.text = null;
    this.result = null;
    this.busy = false;
    this.document = null;
    this.lines = [];
    this.note = null;
    this.answer = null;
    this.askedAt = 0;
    this.done = null;
    this.deciding = false;
    this.changed();
  }

  get idle() {
    return this.text === null && this.document === null && this.lines.length === 0;
  }

  /** Whether the officer is to say whether the person is the one of the document. */
  get asking() {
    return this.answer?.ask === 'IDENTITY' && !this.done;
  }

  /** Whether that can be said by now. */
  get confirmable() {
    return this.asking && !this.busy && Date.now() - this.askedAt >= REFLEX;
  }

  /** Takes what was scanned, pasted or typed: a pass, a passport's zone, or a line of one. */
  async take(text) {
    const read = text.trim();
    if (read === '') {
      return;
    }
    const said = E_GATE.exec(read);
    if (said) {
      await this.identified(said[1].toUpperCase() === 'OK' ? 'E_GATE_YES' : 'E_GATE_NO');
      return;
    }
    if (this.done) {
      this.reset();
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.reset(), FORGOTTEN_AFTER);
    if (this.asking && !looksLikeZone(read)) {
      // Whoever is not decided about would be landed without a record.
      this.note = { key: 'first', said: [] };
      this.changed();
      return;
    }
    if (looksLikeZone(read)) {
      this.takeZone(read);
      if (this.text !== null) {
        await this.check();
      }
    } else {
      if (this.text !== null) {
        this.document = null;
        this.note = null;
      }
      this.lines = [];
      this.text = read;
      this.result = null;
      if (this.knowledge.trust) {
        counted();
      }
      this.changed();
      await this.check();
    }
    this.changed();
  }

  takeZone(line) {
    if (this.lines.length > 0 && this.lines[0].length !== line.length) {
      this.lines = [];
    }
    this.lines.push(line);
    const expected = linesOf(this.lines[0]);
    if (this.lines.length < expected) {
      this.note = { key: 'zone.line', said: [this.lines.length, expected] };
      return;
    }
    const zone = readZone(this.lines, today(this.knowledge.now(), 'UTC'));
    this.lines = [];
    this.document = zone.misread || zone.birthDates.length === 0 ? null : zone;
    this.note = { key: zone.misread ? 'zone.misread' : this.document ? 'zone.read' : 'zone.incomplete', said: [] };
  }

  /** Verifies once more what is shown, by what the gate knows now. */
  async again() {
    if (this.text !== null && !this.busy && !this.done && !this.deciding) {
      await this.check();
    }
  }

  /** Verifies what is shown, against the passport where one was read. */
  check() {
    this.checking = this.checked();
    return this.checking;
  }

  async checked() {
    const turn = ++this.turn;
    const { knowledge, text } = this;
    if (!knowledge.trust) {
      this.result = { verdict: null };
      return;
    }
    this.busy = true;
    const at = knowledge.now();
    const shown = { document: null, voyage: this.voyage };
    let result = await verify(text, shown, at, knowledge);
    if (this.document && result.pass) {
      const born = result.authorization.birthDate;
      const { number, issuer, birthDates } = this.document;
      const birthDate = birthDates.includes(born) ? born : birthDates[0];
      result = await verify(text, { ...shown, document: { number, issuer, birthDate } }, at, knowledge);
      result.compared = { number, issuer, birthDate };
    }
    const answered = this.duty.active ? answer(await this.shown(result), 'OPEN') : null;
    if (turn === this.turn) {
      this.result = result;
      this.busy = false;
      this.expect(answered);
    }
  }

  /** What the rules are asked about. */
  async shown(result) {
    const pass = result?.pass ?? null;
    return {
      verdict: result?.verdict ?? null,
      portRight: pass !== null && this.knowledge.places.code(pass.to) === this.duty.shift.told.port,
      documentRead: Boolean(result?.compared),
      usedBefore: pass !== null && await this.duty.usedBefore(result.authorization.number),
    };
  }

  expect(answered) {
    const asked = this.asking;
    this.answer = answered;
    if (this.asking && !asked) {
      this.askedAt = Date.now();
      setTimeout(this.changed, REFLEX + 20);
    }
  }

  /** The officer: the person is the one of the document. */
  async confirm() {
    if (this.confirmable) {
      await this.identified('OFFICER_YES');
    }
  }

  /** The officer: to the counter. */
  async toCounter() {
    await this.identified('OFFICER_NO');
  }

  /** Records what follows from what was said of the person, once for each traveller. */
  async identified(identity) {
    const { turn } = this;
    // An electronic gate may answer before the passport is compared.
    await this.checking;
    if (!this.duty.active || turn !== this.turn || this.deciding || this.done) {
      return;
    }
    this.deciding = true;
    try {
      const { result } = this;
      let decided = answer(await this.shown(result), identity);
      let kept = await this.keep(decided, identity, result);
      if (kept.used) {
        decided = { counter: 'USED' };
        kept = await this.keep(decided, identity, result);
      }
      if (turn === this.turn) {
        this.done = { ...decided, sequence: kept.sequence };
        this.note = null;
      }
    } catch {
      this.note = { key: 'kept-not', said: [] };
    }
    this.deciding = false;
    this.recorded?.();
    this.changed();
  }

  keep({ admit, counter }, identity, result) {
    const told = result?.pass && genuine(result.verdict);
    const { number, until } = told ? result.authorization : {};
    const read = this.document && { ...this.document, birthDate: this.document.birthDates[0] };
    return this.duty.record({
      word: admit ? 'LANDED' : 'TO_COUNTER',
      way: identity.startsWith('E_GATE') ? 'E_GATE' : 'OFFICER',
      reason: counter,
      pass: told ? { number, until, voyage: result.pass.voyage, departure: result.pass.departure } : null,
      document: result?.compared ?? read,
    });
  }
}

/** Passes that this device checked today: a number alone. */
export function checkedToday() {
  const { day, count } = JSON.parse(localStorage.getItem(COUNT) ?? '{}');
  return day === new Date().toDateString() ? count : 0;
}

function counted() {
  localStorage.setItem(COUNT, JSON.stringify({ day: new Date().toDateString(), count: checkedToday() + 1 }));
}

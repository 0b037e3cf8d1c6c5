/** One traveller at the gate: the pass and the passport that were read. Nothing of it is kept. */
import { today } from './days.js';
import { linesOf, looksLikeZone, readZone } from './mrz.js';
import { verify } from './verify.js';

/** Sooner than an officer leaves a page on a desk. */
const FORGOTTEN_AFTER = 300000;

const COUNT = 'kanmon-gate-count';

export class Session {
  /** @param changed called when there is something else to show */
  constructor(knowledge, changed) {
    this.knowledge = knowledge;
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
    this.changed();
  }

  get idle() {
    return this.text === null && this.document === null && this.lines.length === 0;
  }

  /** Takes what was scanned, pasted or typed: a pass, a passport's zone, or a line of one. */
  async take(text) {
    const read = text.trim();
    if (read === '') {
      return;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.reset(), FORGOTTEN_AFTER);
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
    if (this.text !== null && !this.busy) {
      await this.check();
    }
  }

  /** Verifies what is shown, against the passport where one was read. */
  async check() {
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
    if (turn === this.turn) {
      this.result = result;
      this.busy = false;
    }
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

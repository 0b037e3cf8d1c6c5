/**
 * The shift of this device: in whose authority it lands people, what it recorded and has not told yet, and which passes it
 * saw used. A record is on the disk before the page says that anybody is landed.
 */
import { hex } from './bytes.js';
import { day } from './days.js';

const SHIFT = 'shift';
const LANDING = 'landing:';
const REFUSED = 'refused:';
const USED = 'used:';
const LINK = /^#shift=([A-Za-z0-9_-]{22})$/;

export class Duty {
  constructor(store) {
    this.store = store;
    this.shift = null;
    this.waiting = 0;
    this.refused = 0;
  }

  static async open(store) {
    const duty = new Duty(store);
    await duty.recall();
    await duty.forget();
    return duty;
  }

  /** Takes the secret out of the address, if there is one: nobody who looks on later is to find it there. */
  async takeLink() {
    const link = LINK.exec(location.hash);
    if (!link || !this.store.lasting) {
      return;
    }
    history.replaceState(null, '', location.pathname + location.search);
    await this.store.change([SHIFT], kept =>
      kept?.secret === link[1] ? [] : [[SHIFT, { secret: link[1], told: null, sequence: 0, landed: 0, second: 0 }]]);
    await this.recall();
  }

  async recall() {
    this.shift = (await this.store.get(SHIFT)) ?? null;
    this.waiting = await this.store.count(LANDING);
    this.refused = await this.store.count(REFUSED);
  }

  /** Whether people are landed here now. */
  get active() {
    return this.word === 'open';
  }

  /** How it is with the shift: none, pending, unknown, over or open. */
  get word() {
    if (!this.shift) {
      return 'none';
    }
    if (!this.shift.told) {
      return this.shift.unknown ? 'unknown' : 'pending';
    }
    return Date.now() < Date.parse(this.shift.told.endsAt) ? 'open' : 'over';
  }

  /** The last digits of the officer's account: a name would be personal, and tells no more where there is one officer. */
  get officer() {
    return this.shift.told.officer.slice(-12);
  }

  async usedBefore(number) {
    return (await this.store.get(USED + number)) !== undefined;
  }

  /**
   * Keeps a record.
   *
   * @param said { word, way, reason, pass: { number, voyage, departure, until } or null, document or null }
   * @returns { sequence }, or { used: true } where the pass was used a moment before
   */
  async record(said) {
    const { secret } = this.shift;
    const at = Date.now();
    const id = uuid7(at);
    const used = USED + (said.pass?.number ?? '');
    const lands = said.word === 'LANDED';
    const document = said.document ? await fingerprint(secret, said.document) : undefined;
    let outcome = { used: true };
    await this.store.change([SHIFT, used], (shift, usedUntil) => {
      if (lands && usedUntil !== undefined) {
        return [];
      }
      const sequence = shift.sequence + 1;
      outcome = { sequence };
      const record = {
        id, sequence, pass: said.pass?.number, voyage: said.pass?.voyage, day: said.pass?.departure,
        at: new Date(at).toISOString(), way: said.way, word: said.word, reason: said.reason, document,
      };
      return [
        [SHIFT, { ...shift, sequence, landed: shift.landed + (lands ? 1 : 0) }],
        [LANDING + id, { secret, record }],
        ...(lands ? [[used, dayAfter(said.pass.until)]] : []),
      ];
    });
    await this.recall();
    return outcome;
  }

  /** Records of one shift that wait, at most so many, the oldest first. */
  async next(most) {
    const all = (await this.store.all(LANDING)).map(([, one]) => one);
    return all.filter(one => one.secret === all[0].secret).slice(0, most);
  }

  /** What the server said of records and of the shift. */
  async acknowledge(secret, sent, { shift: told, landings }) {
    const written = [];
    let second = 0;
    landings.forEach((one, at) => {
      const record = sent[at];
      written.push([LANDING + record.id, undefined]);
      if (one.recorded === 'REFUSED') {
        written.push([REFUSED + record.id, { record, why: one.why }]);
      } else if (one.recorded === 'NEW' && one.standing === 'SECOND_USE') {
        second++;
      }
    });
    await this.store.change([SHIFT], kept => [
      ...written,
      ...(kept?.secret === secret ? [[SHIFT, { ...kept, told, unknown: false, second: kept.second + second }]] : []),
    ]);
    await this.recall();
  }

  /** The server does not know the secret, or no longer. */
  async unknown(secret) {
    await this.store.change([SHIFT], kept =>
      kept?.secret === secret ? [[SHIFT, { ...kept, told: null, unknown: true }]] : []);
    await this.recall();
  }

  /** Numbers of passes that have ended are of no use any more. */
  async forget() {
    const today = new Date().toISOString().slice(0, 10);
    const over = (await this.store.all(USED)).filter(([, until]) => until < today).map(([key]) => [key, undefined]);
    if (over.length > 0) {
      await this.store.change([], () => over);
    }
  }
}

function dayAfter(text) {
  const next = new Date(Date.parse(text) + 24 * 3600_000);
  return day(next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate());
}

async function fingerprint(secret, { number, issuer, birthDate }) {
  const text = [secret, number.toUpperCase(), issuer, birthDate].join('\n');
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

/** RFC 9562 section 5.7. */
function uuid7(at) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let place = 0; place < 6; place++) {
    bytes[place] = Math.floor(at / 2 ** (8 * (5 - place))) & 0xff;
  }
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  const digits = hex(bytes);
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
}

/** What the gate knows: whom to trust, and the newest genuine status list of each State. Fetched anew while it can be. */
import { Places } from './places.js';
import { takeList } from './status.js';
import { Trust } from './trust.js';

const TRUST = '/api/v1/passes/trust';
const STATUS = '/api/v1/passes/status/';

/** A server that does not answer by then is not there. */
const PATIENCE = 10000;

/** A clock further behind than a list's making is wrong; less is how two clocks differ. */
const CLOCKS_DIFFER = 300000;

/** The last quarter of a list's life is told of. */
const SOON = 0.25;

/** For so long the gate tells that a State has other authorities than before. */
const CHANGE_TOLD = 24 * 3600000;

export class Knowledge {
  constructor(store, places) {
    this.store = store;
    this.places = places;
    this.trust = null;
    this.lists = new Map();
    this.offered = new Map();
    this.authorities = new Map();
    this.changes = {};
    this.reached = null;
    this.reaching = null;
  }

  /** What was kept. Lists are checked again, since a signer may have been revoked. */
  static async open(store) {
    const answer = await fetch('/gate/places.json');
    const knowledge = new Knowledge(store, new Places(await answer.json()));
    const kept = await store.get('trust');
    if (kept) {
      knowledge.trust = new Trust(JSON.parse(kept));
      knowledge.authorities = await knowledge.trust.fingerprints();
      knowledge.changes = (await store.get('authorities-changed')) ?? {};
      await knowledge.recall();
    }
    return knowledge;
  }

  async recall() {
    this.lists.clear();
    for (const state of this.trust.states()) {
      const key = this.places.alpha3(state);
      const kept = await this.store.get('status:' + key);
      const taken = kept ? await takeList(kept.text, this.trust, this.places, this.now()) : null;
      if (taken?.verdict === 'VALID') {
        this.lists.set(key, taken.list);
      }
    }
  }

  /** Asks the server for what is new; one call at a time. Whatever it does not give stays as it is. */
  refresh() {
    this.reaching ??= this.fetchAll().finally(() => {
      this.reaching = null;
    });
    return this.reaching;
  }

  async fetchAll() {
    try {
      const text = await fetched(TRUST);
      const trust = text === null ? null : new Trust(JSON.parse(text));
      if (trust) {
        await this.compare(await trust.fingerprints());
        await this.store.put('trust', text);
        this.trust = trust;
        await this.recall();
        await Promise.all(trust.states().map(state => this.fetchList(state)));
      }
      this.reached = Date.now();
      this.unreached = false;
    } catch {
      this.unreached = true;
    }
  }

  /** Other authorities are taken, since the server checked them, but not in silence. */
  async compare(authorities) {
    for (const [state, before] of this.authorities) {
      if (String(authorities.get(state)) !== String(before)) {
        this.changes[state] = Date.now();
        await this.store.put('authorities-changed', this.changes);
      }
    }
    this.authorities = authorities;
  }

  /** The States whose authorities changed of late, with the moment in milliseconds. */
  changedAuthorities() {
    return Object.entries(this.changes).filter(([, at]) => Date.now() - at < CHANGE_TOLD);
  }

  async fetchList(state) {
    const text = await fetched(STATUS + encodeURIComponent(state));
    if (text === null) {
      return;
    }
    const key = this.places.alpha3(state);
    const taken = await takeList(text, this.trust, this.places, this.now());
    const kept = await this.store.get('status:' + key);
    if (taken.verdict !== 'VALID' || taken.list.state !== key) {
      this.offered.set(key, 'refused');
    } else if (kept && taken.list.number < kept.number) {
      this.offered.set(key, 'older');
    } else {
      await this.store.put('status:' + key, { number: taken.list.number, text });
      this.lists.set(key, taken.list);
      this.offered.delete(key);
    }
  }

  /** The moment, at least that at which the newest list was made: a clock put back makes no stale list fresh again. */
  now() {
    return Math.max(Date.now(), this.newestIssued());
  }

  newestIssued() {
    return Math.max(0, ...[...this.lists.values()].map(list => list.issued));
  }

  clockBehind() {
    return Date.now() + CLOCKS_DIFFER < this.newestIssued();
  }

  /** Of each State that signs, its list and how that stands: FRESH, SOON, STALE or NONE. */
  standings() {
    const states = this.trust ? [...new Set(this.trust.states().map(state => this.places.alpha3(state)))] : [];
    const at = this.now();
    return states.map(state => {
      const list = this.lists.get(state) ?? null;
      return { state, list, word: standingAt(list, at), offered: this.offered.get(state) ?? null };
    });
  }
}

function standingAt(list, at) {
  if (!list) {
    return 'NONE';
  }
  if (at >= list.expires) {
    return 'STALE';
  }
  return list.expires - at < (list.expires - list.issued) * SOON ? 'SOON' : 'FRESH';
}

/** The text at an address; null where the server says that there is none. */
async function fetched(address) {
  const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
  if (answer.status === 404) {
    return null;
  }
  if (!answer.ok) {
    throw new Error('The server answered ' + answer.status + '.');
  }
  return answer.text();
}

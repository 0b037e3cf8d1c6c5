/**
 * What is kept in the browser over a restart: trust bundle and status lists, and of a shift its secret, records that wait for
 * the server, and numbers of passes that were used. Never anything of who a traveller is.
 */
const DATABASE = 'kanmon-gate';
const KEPT = 'kept';

export class Store {
  /** Opens it; where the browser keeps nothing, it remembers for as long as the page is open. */
  static async open() {
    try {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(KEPT);
      const store = new Store(await done(request));
      await navigator.storage?.persist?.();
      return store;
    } catch {
      return new Store(null);
    }
  }

  constructor(database) {
    this.database = database;
    this.memory = new Map();
  }

  /** Whether anything lasts beyond this page. */
  get lasting() {
    return this.database !== null;
  }

  async get(key) {
    if (!this.database) {
      return this.memory.get(key);
    }
    return done(this.database.transaction(KEPT).objectStore(KEPT).get(key));
  }

  async put(key, value) {
    if (!this.database) {
      this.memory.set(key, value);
      return;
    }
    await this.change([], () => [[key, value]]);
  }

  /** All values whose keys begin with a text, with their keys, in the order of the keys. */
  async all(beginning) {
    const { from, to } = { from: beginning, to: beginning + '\uffff' };
    if (!this.database) {
      return [];
    }
    const kept = this.database.transaction(KEPT).objectStore(KEPT);
    const range = IDBKeyRange.bound(from, to);
    const [keys, values] = await Promise.all([done(kept.getAllKeys(range)), done(kept.getAll(range))]);
    return keys.map((key, at) => [key, values[at]]);
  }

  /** How many keys begin with a text. */
  async count(beginning) {
    if (!this.database) {
      return 0;
    }
    const range = IDBKeyRange.bound(beginning, beginning + '\uffff');
    return done(this.database.transaction(KEPT).objectStore(KEPT).count(range));
  }

  /**
   * Reads and writes at once, so that two pages of one device do not write over each other; on the disk when it returns.
   *
   * @param keys to read
   * @param work gets their values and gives pairs of key and value to write; undefined takes a key away
   */
  async change(keys, work) {
    const transaction = this.database.transaction(KEPT, 'readwrite', { durability: 'strict' });
    const kept = transaction.objectStore(KEPT);
    const ended = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
    const requests = keys.map(key => done(kept.get(key)));
    const values = await Promise.all(requests);
    for (const [key, value] of work(...values)) {
      if (value === undefined) {
        kept.delete(key);
      } else {
        kept.put(value, key);
      }
    }
    await ended;
  }
}

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}

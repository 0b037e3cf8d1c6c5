/** What is kept in the browser over a restart: trust bundle and status lists, never anything of a traveller. */
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
    const transaction = this.database.transaction(KEPT, 'readwrite');
    transaction.objectStore(KEPT).put(value, key);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  }
}

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}

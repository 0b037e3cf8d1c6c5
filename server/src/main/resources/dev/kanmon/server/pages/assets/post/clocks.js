// How the line is, and how long the one at the desk takes, by the server's clock.
import { ask } from './api.js';

const EVERY_SECOND = 1_000;
const EVERY_QUARTER = 15_000;
let ahead = 0;
let longest = null;
let began = null;

function set(name, text) {
  document.querySelector(`[data-line="${name}"]`).textContent = text;
}

function lasted(since) {
  if (!since) {
    return '–';
  }
  const seconds = Math.max(0, Math.floor((Date.now() + ahead - since) / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function tick() {
  set('longest', lasted(longest));
  set('current', lasted(began));
}

export function lineIs(line) {
  ahead = new Date(line.now) - Date.now();
  longest = line.longest ? new Date(line.longest) : null;
  for (const name of ['waiting', 'expected', 'atDesk', 'preConfirmed']) {
    set(name, line[name]);
  }
  tick();
}

// The one at the desk; the clock stands still once the officer is done.
export function currentIs(view) {
  began = view && view.stage === 'AT_DESK' && view.startedAt ? new Date(view.startedAt) : null;
  tick();
}

export function run() {
  setInterval(tick, EVERY_SECOND);
  setInterval(async () => {
    try {
      lineIs((await ask('')).line);
    } catch {
      // The next act says it; the figures stay those of before.
    }
  }, EVERY_QUARTER);
}

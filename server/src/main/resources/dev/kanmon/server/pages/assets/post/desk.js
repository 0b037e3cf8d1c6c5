// The desk of a post: one page for the whole shift, worked by keyboard alone.
import { LAYOUTS } from '../mrz/layouts.js';
import { ask } from './api.js';
import { currentIs, lineIs, run } from './clocks.js';
import * as dialogs from './dialogs.js';
import { partyPage, show } from './sight.js';
import { byId, tell, tellProblem, word } from './words.js';

const field = byId('field');
// Letters that begin neither a zone (P, I, A, C, V) nor an address (H): a scanner must not act.
const KEYS = {
  KeyN: 'next', KeyY: 'preConfirm', KeyO: 'counter', KeyT: 'note', KeyB: 'back', KeyU: 'undo', KeyR: 'again', KeyG: 'print',
  KeyM: 'biometrics', KeyE: 'enrol', KeyS: 'protection', KeyD: 'field',
};
let view = null;
let zone = null;
let unknownZone = null;
let voyages = [];
let armed = null;
let busy = false;
// A scanner may send a zone line by line, each with Enter.
let lines = [];

function takes(answer) {
  lineIs(answer.line);
  voyages = answer.voyages ?? voyages;
  if (answer.taken || answer.view?.party !== view?.party) {
    partyPage(answer.taken);
  }
  view = answer.view ?? null;
  show(view);
  currentIs(view);
  marks();
}

// What can be done now; the others say so to whoever tries.
function marks() {
  const atDesk = view?.stage === 'AT_DESK';
  const confirmed = view?.stage === 'PRE_CONFIRMED';
  const can = {
    next: true, preConfirm: Boolean(view?.preConfirm), counter: atDesk, note: atDesk, back: atDesk, undo: confirmed, again: confirmed,
    print: Boolean(view?.pass?.address), biometrics: atDesk, enrol: true, protection: true, field: true,
  };
  for (const button of document.querySelectorAll('[data-act]')) {
    button.disabled = !can[button.dataset.act];
  }
  return can;
}

const member = (act) => `/members/${view.member}/${act}`;

const acts = {
  async next() {
    if (view?.stage === 'AT_DESK') {
      tell(word('first'), 'replaced');
      return;
    }
    zone = null;
    takes(await ask('/next', {}));
    tell(view ? '' : word('nobody'));
  },
  async preConfirm() {
    takes(await ask(member('pre-confirm'), { zone, decision: view.screening.decision }));
    tell(view.pass?.stands ? word('pass.made') : `${word('pass.not')} ${view.pass?.problem ?? ''}`, view.pass?.stands ? 'secret' : 'refused');
  },
  async counter() {
    takes(await ask(member('counter'), {}));
    tell(word('done.counter'));
  },
  async note() {
    const said = await dialogs.note();
    if (said) {
      takes(await ask(member('counter'), said));
      tell(word('done.note'));
    }
  },
  async back() {
    takes(await ask(member('back'), {}));
    tell(word('done.back'));
  },
  async undo() {
    takes(await ask(member('counter'), {}));
    tell(word('done.undo'));
  },
  async again() {
    takes(await ask(member('pass'), {}));
    tell(view.pass?.stands ? word('pass.stands') : `${word('pass.not')} ${view.pass?.problem ?? ''}`, view.pass?.stands ? 'secret' : 'refused');
  },
  async print() {
    window.open(`${view.pass.address}/print`, '_blank', 'noopener');
  },
  async biometrics() {
    const said = await dialogs.biometrics(view.biometrics);
    if (said) {
      takes(await ask(member('biometrics'), { ...said, ...(zone ? { zone } : {}) }));
      tell(word('done.kept'));
    }
  },
  async enrol() {
    voyages = (await ask('')).voyages ?? voyages;
    const scanned = unknownZone;
    const answer = await dialogs.enrol(scanned, voyages, (sent) => ask('/enrolments', sent));
    if (answer) {
      zone = scanned;
      unknownZone = null;
      takes(answer);
      tell([word('read'), ...answer.taken.others].join(' '), answer.taken.others.length > 0 ? 'replaced' : '');
    }
  },
  async protection() {
    const said = await dialogs.protection();
    if (said) {
      try {
        const opened = await ask('/protection', { ...said, ...(view ? { member: view.member } : {}) });
        const theirs = view?.language ?? said.language;
        zone = null;
        takes(await ask(''));
        const languages = [...new Set([document.documentElement.lang.slice(0, 2), theirs])];
        const sentences = languages.flatMap((language) => [opened.say?.[language], opened.where?.[language]]);
        tell([word('protection.done'), opened.number, ...sentences].filter(Boolean).join(' '), 'secret');
      } catch (refused) {
        if (refused.status === 404) {
          tell(word('protection.none'), 'refused');
        } else {
          throw refused;
        }
      }
    }
  },
  async field() {},
};

async function act(name) {
  if (busy || !marks()[name]) {
    return;
  }
  if ((name === 'counter' || name === 'undo') && armed !== name) {
    armed = name;
    tell(word(`again.${name}`), 'replaced');
    return;
  }
  armed = null;
  await whileBusy(acts[name]);
  field.focus();
}

async function whileBusy(work) {
  busy = true;
  document.body.setAttribute('aria-busy', 'true');
  try {
    await work();
  } catch (refused) {
    tellProblem(refused);
    if (refused.status === 409 && view) {
      await fresh();
    }
  } finally {
    busy = false;
    document.body.removeAttribute('aria-busy');
  }
}

// Somebody else was quicker, or the decision changed: shows how it is now.
async function fresh() {
  try {
    takes(await ask(member('start'), zone ? { zone } : {}));
  } catch {
    zone = null;
    takes(await ask(''));
  }
}

// The one field: a document or the address of a party.
async function read(text) {
  const isPage = text.includes('/enrolment/');
  if (!isPage && view?.stage === 'AT_DESK') {
    takes(await ask(member('document'), { zone: text }));
    zone = text;
    tell(view.documentRead ? word('read') : word('read.other'), view.documentRead ? '' : 'refused');
    return;
  }
  const answer = await ask('/find', { text });
  const found = answer.found;
  if (found.kind === 'MEMBER') {
    zone = text;
    takes(answer);
    tell(view.documentRead ? word('read') : '');
  } else if (found.kind === 'PARTY') {
    zone = null;
    takes(found.next ? await ask(`/members/${found.next}/start`, {}) : answer);
    tell(`${word(found.next ? 'party' : 'party.done')} ${found.party.map((one) => one.name).join(' · ')}`);
  } else {
    unknownZone = found.kind === 'NOT_ENROLLED' ? text : null;
    zone = null;
    takes(answer);
    tell([found.name, word(`found.${found.kind}`)].filter(Boolean).join(': '), 'replaced');
  }
}

document.addEventListener('keydown', (event) => {
  const typing = event.target.matches('input, textarea, select') && (event.target !== field || field.value);
  if (lines.length > 0 && event.key === 'Escape') {
    lines = [];
    tell('');
  }
  if (lines.length > 0 || event.ctrlKey || event.altKey || event.metaKey || typing || document.querySelector('dialog[open]')) {
    return;
  }
  const name = KEYS[event.code];
  if (name) {
    event.preventDefault();
    if (!event.repeat) {
      act(name);
    }
  }
});

// The whole zone once its last line is in, and anything else as it is; nothing while a line is still to come.
function gathered(typed) {
  const line = typed.toUpperCase();
  if (!isLine(line) || (lines.length > 0 && lines[0].length !== line.length)) {
    lines = [];
  }
  if (!isLine(line)) {
    return typed;
  }
  lines.push(line);
  if (lines.length < linesOf(lines[0])) {
    tell(`${word('line')} ${lines.length} / ${linesOf(lines[0])}`);
    return '';
  }
  const zone = lines.join('\n');
  lines = [];
  return zone;
}

const linesOf = (line) => LAYOUTS.find((one) => one.length === line.length)?.lines ?? 0;
const isLine = (text) => linesOf(text) > 0 && /^[A-Z0-9<]+$/.test(text);

byId('scan').addEventListener('submit', (event) => {
  event.preventDefault();
  const typed = field.value.trim();
  field.value = '';
  armed = null;
  const text = gathered(typed);
  if (text && !busy) {
    whileBusy(() => read(text)).then(() => field.focus());
  }
});

for (const button of document.querySelectorAll('[data-act]')) {
  button.addEventListener('click', () => act(button.dataset.act));
}

// Whoever was at the desk before the page was opened is there still.
await whileBusy(async () => {
  const answer = await ask('');
  takes(answer);
  if (answer.line.mine) {
    takes(await ask('/next', {}));
  }
});
run();
field.focus();
document.body.dataset.ready = 'true';

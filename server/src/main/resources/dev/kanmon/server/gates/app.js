/** Puts the page together. */
import { Camera } from './camera.js';
import { Courier } from './courier.js';
import { Duty } from './duty.js';
import { listen } from './entry.js';
import { Knowledge } from './knowledge.js';
import { Session } from './session.js';
import { showContent, showSign } from './shown.js';
import { showStanding } from './standing.js';
import { Store } from './store.js';
import { speak, wished } from './texts.js';

/** A withdrawal reaches the gate within this, milliseconds, while there is a network. */
const REFRESH = 60000;
const DRAW = 15000;
const VOYAGE = 'kanmon-gate-voyage';

let session = null;
let courier = null;
let stale = false;
let release = '';

function draw() {
  if (!session) {
    return;
  }
  showSign(session);
  showContent(session);
  showStanding(session.knowledge, release, session.duty);
  if (stale && session.idle) {
    location.reload();
  }
}

async function work() {
  const { serviceWorker } = navigator;
  if (!serviceWorker) {
    return;
  }
  // A first worker takes over as well, and then nothing is old.
  let controlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    stale = controlled;
    controlled = true;
    draw();
  });
  const registration = await serviceWorker.register('/gate/worker.js', { scope: '/gate', updateViaCache: 'none' });
  setInterval(() => registration.update().catch(() => {}), REFRESH);
}

async function refresh() {
  await session.duty.takeLink();
  await Promise.all([session.knowledge.refresh(), courier.deliver()]);
  await session.again();
  draw();
}

async function start() {
  await speak(wished());
  const store = await Store.open();
  const knowledge = await Knowledge.open(store);
  const duty = await Duty.open(store);
  release = await running();
  courier = new Courier(duty, draw);
  session = new Session(knowledge, draw, duty);
  session.recorded = () => courier.deliver();
  const voyage = document.getElementById('voyage');
  const choose = () => {
    session.voyage = voyage.value.trim().toUpperCase() || null;
    localStorage.setItem(VOYAGE, session.voyage ?? '');
  };
  voyage.value = localStorage.getItem(VOYAGE) ?? '';
  choose();
  voyage.addEventListener('change', choose);
  for (const link of document.querySelectorAll('#languages a')) {
    link.addEventListener('click', async event => {
      event.preventDefault();
      await speak(link.lang);
      draw();
    });
  }
  listen(session);
  new Camera(session);
  setInterval(draw, DRAW);
  setInterval(refresh, REFRESH);
  addEventListener('online', refresh);
  addEventListener('hashchange', refresh);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && refresh());
  draw();
  work().catch(() => {});
  await refresh();
  document.body.dataset.ready = 'true';
}

/** The release that this page is of: the one whose files it was made from. */
async function running() {
  const answer = await fetch('/gate/release.json');
  return (await answer.json()).release;
}

start();

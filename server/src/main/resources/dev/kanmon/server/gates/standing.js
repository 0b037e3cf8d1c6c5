/** How fresh the gate's knowledge is: always on the page, and told aloud when it is about to end. */
import { checkedToday } from './session.js';
import { fact } from './shown.js';
import { apart, say, spoken } from './texts.js';

let told = '';

export function showStanding(knowledge, release, duty) {
  const at = knowledge.now();
  const standings = knowledge.standings();
  const lines = standings.map(({ state, list, word }) => {
    const number = list ? say('known.number', list.number, apart(list.issued, at)) + ' · ' : '';
    const line = fact(say('known.list', state), number + say('known.' + word, list ? apart(list.expires, at) : ''));
    line.dataset.state = state;
    line.dataset.word = word;
    return line;
  });
  const server = knowledge.unreached || !knowledge.reached
    ? say('known.unreached')
    : say('known.reached', apart(knowledge.reached, Date.now()));
  document.getElementById('standing').replaceChildren(
    ...lines,
    ...authorities(knowledge),
    fact(say('known.count'), String(checkedToday())),
    fact(say('known.server'), server),
    fact(say('known.release'), release));
  tell([...alerts(knowledge, standings, at), ...alertsOf(duty)]);
  showDuty(duty);
}

/** In whose authority the gate is, and what the server does not know yet. */
function showDuty(duty) {
  const { word, shift } = duty;
  document.getElementById('shift-word').textContent = word === 'open' ? '' : say('shift.' + word);
  document.getElementById('duty').dataset.shift = word;
  const lines = [];
  if (shift?.told) {
    const { told } = shift;
    lines.push(
      fact(say('shift.gate'), `${told.port} ${told.gate}`),
      fact(say('shift.officer'), duty.officer),
      fact(say('shift.until'), new Date(told.endsAt).toLocaleString(spoken())),
      fact(say('shift.landed'), String(shift.landed)));
  }
  const waiting = fact(say('shift.waiting'), String(duty.waiting));
  waiting.dataset.waiting = duty.waiting;
  document.getElementById('shift').replaceChildren(...lines, ...(shift || duty.waiting > 0 ? [waiting] : []));
}

function alertsOf(duty) {
  return [
    ...(duty.refused > 0 ? [say('alert.refused-records', duty.refused)] : []),
    ...(duty.shift?.second > 0 ? [say('alert.second', duty.shift.second)] : []),
  ];
}

/** The first 16 digits, enough to compare by eye; the whole on pointing at it. */
function authorities(knowledge) {
  return [...knowledge.authorities].flatMap(([state, digests]) => digests.map(digest => {
    const grouped = digest.slice(0, 16).match(/.{4}/g).join(' ');
    const line = fact(say('known.authority', knowledge.places.alpha3(state)), grouped);
    line.title = 'SHA-256 ' + digest;
    line.dataset.authority = digest;
    return line;
  }));
}

function alerts(knowledge, standings, at) {
  const sentences = [];
  for (const { state, list, word, offered } of standings) {
    if (word !== 'FRESH') {
      sentences.push(say('alert.' + word, state, list ? apart(list.expires, at) : ''));
    }
    if (offered) {
      sentences.push(say('alert.' + offered, state));
    }
  }
  for (const [state, changed] of knowledge.changedAuthorities()) {
    sentences.push(say('alert.authorities', knowledge.places.alpha3(state), new Date(changed).toLocaleString(spoken())));
  }
  if (knowledge.clockBehind()) {
    sentences.push(say('alert.clock'));
  }
  if (!knowledge.store.lasting || !navigator.serviceWorker) {
    sentences.push(say('alert.unkept'));
  }
  return sentences;
}

/** An alert is read out when it changes, so it is left alone while it does not. */
function tell(sentences) {
  const text = sentences.join('\n');
  if (text === told) {
    return;
  }
  told = text;
  document.getElementById('alerts').replaceChildren(...sentences.map(sentence => {
    const item = document.createElement('li');
    item.textContent = sentence;
    return item;
  }));
}

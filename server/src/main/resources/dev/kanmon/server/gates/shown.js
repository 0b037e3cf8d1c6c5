/** The sign, and what stands on the pass. */
import { say } from './texts.js';
import { genuine } from './verify.js';

const element = id => document.getElementById(id);

/** Which of the four signs a verdict has. */
function kind(verdict) {
  if (verdict === 'VALID') {
    return 'stands';
  }
  if (verdict === 'STATUS_UNKNOWN') {
    return 'unknown';
  }
  return genuine(verdict) ? 'hold' : 'refused';
}

/** Reasons that the gate knows and the verifier does not. */
const OF_THE_GATE = ['USED', 'OTHER_PORT'];

export function showSign(session) {
  const { result, knowledge, duty, done } = session;
  const reason = session.answer?.counter;
  showDecision(session);
  if (done) {
    const { admit, counter, sequence } = done;
    sign(admit ? 'stands' : 'hold', say(admit ? 'landed.word' : 'counter.word'),
      admit ? say('landed.reason', sequence, duty.officer) : say('counter.reason', sequence, say('why.' + counter)),
      '', admit ? 'LANDED' : 'TO_COUNTER');
    element('zone').textContent = '';
    return;
  }
  if (OF_THE_GATE.includes(reason)) {
    sign('hold', say(reason === 'USED' ? 'used.word' : 'counter.word'), say('why.' + reason), say('ask.COUNTER'), reason);
    note(session);
    return;
  }
  if (!knowledge.trust) {
    sign('idle', say('unready.word'), say('unready.reason'), say('unready.next'), 'UNREADY');
  } else if (!result && session.busy) {
    sign('idle', say('busy'), '', '', 'BUSY');
  } else if (!result) {
    sign('idle', say('idle.word'), say('idle.reason'), '', 'IDLE');
  } else {
    const compared = result.verdict === 'VALID' && result.compared ? '.compared' : '';
    const next = say('next.' + result.verdict + compared);
    const asked = session.answer?.ask ? say('ask.' + session.answer.ask) : next + (reason ? ' ' + say('ask.COUNTER') : '');
    sign(kind(result.verdict), say('word.' + result.verdict), say('reason.' + result.verdict), asked, result.verdict);
  }
  note(session);
}

/** What an officer can say of the traveller; nothing without a shift. */
function showDecision(session) {
  element('decide').hidden = !session.duty.active;
  element('confirm').disabled = !session.confirmable;
  element('to-counter').disabled = session.busy || session.done !== null;
}

function note(session) {
  const { result } = session;
  const hint = session.text !== null && /[^\u0020-\u007e]/.test(session.text) ? say('letters') : null;
  const note = session.note ? say('' + session.note.key, ...session.note.said) : null;
  element('zone').textContent = hint ?? note ?? (result?.pass ? say('zone.none') : '');
}

function sign(look, word, reason, action, verdict) {
  const board = element('sign');
  board.className = 'sign-board ' + look;
  board.dataset.verdict = verdict;
  board.querySelector('use').setAttribute('href', '#shape-' + look);
  element('word').textContent = word;
  element('reason').textContent = reason;
  element('action').textContent = action;
}

/** What a genuine pass says, with what was read of the passport beside it; of any other, nothing. */
export function showContent(session) {
  const { result } = session;
  const shown = Boolean(result?.pass && genuine(result.verdict));
  element('held').hidden = !shown;
  const facts = element('facts');
  facts.replaceChildren();
  if (!shown) {
    return;
  }
  const { authorization, pass, compared } = result;
  const { places } = session.knowledge;
  const row = (key, value, equal) => facts.append(fact(say('held.' + key), value, equal));
  row('name', authorization.name.replace('  ', ', '));
  row('passport', authorization.passport, compared && compared.number.toUpperCase() === authorization.passport);
  row('issuer', pass.issuer, compared && places.issuer(compared.issuer) === places.issuer(pass.issuer));
  row('birthDate', authorization.birthDate, compared && compared.birthDate === authorization.birthDate);
  row('nationality', authorization.nationality);
  row('voyage', `${pass.voyage} · ${pass.departure}`);
  row('route', `${pass.from} → ${pass.to}`);
  row('valid', `${authorization.from} – ${authorization.until}`);
  row('number', pass.grouped);
}

/** A term with its value; whether it is that of the passport is told by a sign and a word. */
export function fact(term, value, equal) {
  const line = document.createElement('div');
  const name = document.createElement('dt');
  const told = document.createElement('dd');
  name.textContent = term;
  told.textContent = value;
  if (equal !== undefined) {
    const mark = document.createElement('span');
    mark.className = equal ? 'same' : 'differs';
    mark.textContent = ` ${equal ? '✓' : '✗'} ${say(equal ? 'held.same' : 'held.differs')}`;
    told.append(mark);
  }
  line.append(name, told);
  return line;
}

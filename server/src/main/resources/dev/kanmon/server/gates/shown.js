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

export function showSign(session) {
  const { result, knowledge } = session;
  if (!knowledge.trust) {
    sign('idle', say('unready.word'), say('unready.reason'), say('unready.next'), 'UNREADY');
  } else if (!result && session.busy) {
    sign('idle', say('busy'), '', '', 'BUSY');
  } else if (!result) {
    sign('idle', say('idle.word'), say('idle.reason'), '', 'IDLE');
  } else {
    const compared = result.verdict === 'VALID' && result.compared ? '.compared' : '';
    sign(kind(result.verdict), say('word.' + result.verdict), say('reason.' + result.verdict),
      say('next.' + result.verdict + compared), result.verdict);
  }
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

// Shows a member: who they are, the decision in force, what is still to ask, the pass.
import { byId, element, word } from './words.js';

const page = document.documentElement.lang.slice(0, 2);
const time = (text) => text.slice(11, 16);
const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Seoul' });

export function show(view) {
  byId('traveller').hidden = !view;
  byId('empty').hidden = Boolean(view);
  if (!view) {
    return;
  }
  byId('traveller').dataset.member = view.member;
  byId('name').textContent = [view.person.surname, view.person.given].filter(Boolean).join(', ');
  byId('place').textContent = `${view.place} / ${view.size}`;
  byId('stage').textContent = view.outcome ? word(`outcome.${view.outcome}`) : word(`stage.${view.stage}`);
  byId('stage').dataset.stage = view.stage;
  facts(view);
  decision(view.screening);
  asks(view);
  biometrics(view.biometrics);
  others(view.others);
  pass(view);
  byId('why-not').hidden = view.preConfirm || view.stage !== 'AT_DESK';
  byId('why-not').textContent = view.whyNot || '';
}

function facts(view) {
  const { person, trip } = view;
  const told = {
    number: `${person.issuer} ${person.number}`,
    nationality: [person.nationality, person.sex].filter(Boolean).join(' · '),
    birth: person.age === undefined ? person.birthDate : `${person.birthDate} (${person.age})`,
    expiry: person.expiry || '–',
    voyage: `${trip.voyage} ${trip.from} ${time(trip.departure)} – ${trip.to} ${time(trip.arrival)}`,
    cutOff: hour.format(new Date(view.cutOff)),
    purpose: `${trip.purpose} · ${trip.days}`,
    tie: `${person.tie} · ${trip.channel}`,
  };
  for (const [name, text] of Object.entries(told)) {
    document.querySelector(`[data-fact="${name}"]`).textContent = text;
  }
}

function decision(screening) {
  byId('decision').hidden = !screening;
  if (!screening) {
    return;
  }
  byId('outcome').textContent = screening.said;
  byId('outcome').className = `decision ${screening.outcome}`;
  byId('source').textContent = word(`source.${screening.source}`);
  byId('findings').replaceChildren(...screening.findings.map((found) => element('li', found.sentence, { class: found.weight })));
  byId('versions').replaceChildren(...screening.versions.map((version) => element('li', version)));
}

// The officer's sentence, and under it the same in the traveller's language to point at.
function asks(view) {
  byId('asks').replaceChildren(...view.asks.map((one) => {
    const item = element('li', one.sentences[page] ?? one.sentences.en, { 'data-ask': one.code });
    if (view.language !== page && one.sentences[view.language]) {
      item.append(element('span', one.sentences[view.language], { lang: view.language, class: 'desk-theirs' }));
    }
    return item;
  }));
}

function biometrics(gate) {
  byId('biometrics-said').textContent = gate.said;
  byId('biometrics').dataset.answer = gate.answer;
  byId('biometrics-reference').hidden = !gate.reference;
  byId('biometrics-reference').firstElementChild.textContent = gate.reference ?? '';
}

function others(list) {
  byId('others').hidden = list.length === 0;
  byId('others').querySelector('ul').replaceChildren(...list.map((other) => {
    const item = element('li', undefined);
    item.append(element('b', other.name, { lang: 'en' }), ' ', element('span', word(`stage.${other.stage}`), { class: 'muted' }));
    return item;
  }));
}

function pass(view) {
  const made = view.pass;
  byId('pass').hidden = !made;
  if (!made) {
    return;
  }
  byId('pass').dataset.stands = made.stands;
  byId('pass-said').textContent = word(!made.stands ? 'pass.not' : made.address ? 'pass.made' : 'pass.stands');
  byId('pass-number').textContent = made.number ?? '';
  byId('pass-problem').textContent = made.problem ?? '';
  draw('qr', made.qr);
}

// The page of a party that was enrolled here, until somebody else is shown.
export function partyPage(taken) {
  byId('party-page').hidden = !taken;
  draw('party-qr', taken?.qr);
}

function draw(id, svg) {
  const picture = svg ? new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement : null;
  byId(id).replaceChildren(...(picture ? [document.importNode(picture, true)] : []));
}

// Dialogs. Each gives what was filled in, or null where it was closed.
import { byId, element } from './words.js';

function opened(id) {
  const dialog = byId(id);
  const form = dialog.querySelector('form');
  form.reset();
  return { dialog, form };
}

function answer(dialog, form, read) {
  return new Promise((give) => {
    const end = (value) => {
      form.onsubmit = null;
      dialog.onclose = null;
      dialog.close();
      give(value);
    };
    form.onsubmit = (event) => {
      event.preventDefault();
      end(read(new FormData(form)));
    };
    form.querySelector('[data-close]').onclick = () => end(null);
    dialog.onclose = () => end(null);
    dialog.showModal();
  });
}

const texts = (data) => Object.fromEntries([...data].filter(([, value]) => typeof value === 'string' && value.trim()));

export function note() {
  const { dialog, form } = opened('note-dialog');
  return answer(dialog, form, (data) => ({ note: data.get('note') }));
}

// For whom the gate is shut there is no field.
export function biometrics(gate) {
  const { dialog, form } = opened('biometrics-dialog');
  form.querySelector('[data-said]').textContent = gate.said;
  form.querySelector('[name=reference]')?.closest('label').remove();
  if (gate.open) {
    const field = byId('reference-field').content.cloneNode(true);
    field.querySelector('input').value = gate.reference ?? '';
    form.querySelector('.desk-buttons').before(field);
  }
  return answer(dialog, form, texts);
}

export function protection() {
  const { dialog, form } = opened('protection-dialog');
  return answer(dialog, form, texts);
}

// Stays open until the server took it or the officer closes it.
export function enrol(zone, voyages, send) {
  const { dialog, form } = opened('enrol-dialog');
  const problem = form.querySelector('[data-problem]');
  const persons = [];
  const list = byId('persons');
  const add = (text) => {
    const tie = persons.length === 0 ? null : byId('tie-field').content.cloneNode(true).querySelector('select');
    const item = element('li', undefined);
    item.append(element('code', text.slice(0, 5).replaceAll('<', ' ') + text.slice(5, 44).replace(/<+/g, ' ')), ...(tie ? [tie] : []));
    list.append(item);
    persons.push({ zone: text, tie });
  };
  list.replaceChildren();
  if (zone) {
    add(zone);
  }
  byId('voyages').replaceChildren(...voyages.map((one) => element('option', `${one.departure} ${one.to}`, { value: one.voyage })));
  const known = () => voyages.some((one) => one.voyage === form.voyage.value.toUpperCase());
  const speak = () => form.querySelectorAll('[data-consent]').forEach((text) => {
    text.hidden = text.dataset.consent !== form.language.value;
  });
  form.voyage.oninput = () => { byId('unlisted').hidden = known(); };
  form.language.onchange = () => { form.consent.checked = false; speak(); };
  form.zone.onkeydown = (event) => {
    if (event.key === 'Enter' && form.zone.value.trim()) {
      event.preventDefault();
      add(form.zone.value.trim());
      form.zone.value = '';
    }
  };
  speak();
  byId('unlisted').hidden = false;
  problem.hidden = true;
  return new Promise((give) => {
    const end = (value) => {
      form.onsubmit = null;
      dialog.onclose = null;
      dialog.close();
      give(value);
    };
    form.onsubmit = async (event) => {
      event.preventDefault();
      const data = Object.fromEntries(new FormData(form));
      try {
        end(await send({
          voyage: data.voyage, purpose: data.purpose, days: Number(data.days), language: data.language, consent: form.consent.checked,
          ...(known() ? {} : { to: data.to, departure: data.departure, arrival: data.arrival }),
          persons: persons.map((one) => ({ zone: one.zone, ...(one.tie ? { tie: one.tie.value } : {}) })),
        }));
      } catch (refused) {
        problem.textContent = refused.message;
        problem.hidden = false;
      }
    };
    form.querySelector('[data-close]').onclick = () => end(null);
    dialog.onclose = () => end(null);
    dialog.showModal();
    (zone ? form.voyage : form.zone).focus();
  });
}

/** What the page says, in the language of the officer. */
const LANGUAGES = ['ko', 'ja', 'en'];
const CHOSEN = 'kanmon-gate-language';

let texts = {};
let language = 'en';

/** The text of a key, its arguments put in. */
export function say(key, ...said) {
  return (texts[key] ?? key).replace(/\{([0-9])\}/g, (_, at) => said[Number(at)]);
}

export function spoken() {
  return language;
}

/** The language asked for in the address, else the one chosen before, else one the browser wishes, else English. */
export function wished() {
  const candidates = [
    new URLSearchParams(location.search).get('lang'),
    localStorage.getItem(CHOSEN),
    ...navigator.languages.map(one => one.slice(0, 2)),
  ];
  return candidates.find(one => LANGUAGES.includes(one)) ?? 'en';
}

/** Switches the page to a language; what is drawn by scripts is to be drawn again. */
export async function speak(wish) {
  const answer = await fetch('/gate/texts-' + wish + '.json');
  texts = await answer.json();
  language = wish;
  localStorage.setItem(CHOSEN, wish);
  document.documentElement.lang = wish;
  document.title = say('title') + ' · Kanmon';
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = say(element.dataset.text);
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', say(element.dataset.label));
  }
  for (const link of document.querySelectorAll('#languages a')) {
    link.setAttribute('aria-current', String(link.lang === wish));
  }
}

/** How far a moment lies from another, in words. */
export function apart(moment, from) {
  const seconds = Math.round((moment - from) / 1000);
  if (seconds <= 0 && seconds > -60) {
    return say('known.now');
  }
  const units = [['day', 86400], ['hour', 3600], ['minute', 60]];
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['minute', 60];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.trunc(seconds / length), unit);
}

/** The machine readable zone of a passport or card (Doc 9303 parts 4 to 6): what a pass is bound to. */
import { day } from './days.js';
import { checkDigit } from './pass.js';

const LINE = /^[A-Z0-9<]+$/;
/** The greatest age that was ever proven. */
const MAX_AGE = 122;

const TD1 = { lines: 3, length: 30, number: 5, optional: [15, 30], birth: 30, expiry: 38,
  composite: 59, over: [[5, 30], [30, 37], [38, 45], [48, 59]] };
const TD2 = { lines: 2, length: 36, number: 36, optional: [64, 71], birth: 49, expiry: 57,
  composite: 71, over: [[36, 46], [49, 56], [57, 71]] };
const TD3 = { lines: 2, length: 44, number: 44, optional: [72, 86], birth: 57, expiry: 65,
  composite: 87, over: [[44, 54], [57, 64], [65, 87]], personal: 86 };

/** Whether a text may be a line of a zone, or all of its lines in one. */
export function looksLikeZone(text) {
  const line = text.trim().toUpperCase();
  return LINE.test(line) && [30, 36, 44, 72, 88, 90].includes(line.length) && !line.startsWith('RDB1');
}

/** How many lines the zone has that begins with a line; 1 where the line is a whole zone. */
export function linesOf(line) {
  const found = [TD1, TD2, TD3].find(layout => layout.length === line.trim().length);
  return found ? found.lines : 1;
}

/**
 * Reads a zone.
 *
 * @param lines one or more texts
 * @param on the day it is, YYYY-MM-DD: births are not after it
 * @returns { number, issuer, birthDates } with the likeliest birth date first, or { misread: true } where a check digit is
 *     wrong or it is no zone of a passport or card
 */
export function readZone(lines, on) {
  const zone = lines.map(line => line.trim().toUpperCase()).join('');
  const layout = [TD1, TD2, TD3].find(one => one.lines * one.length === zone.length);
  if (!layout || !LINE.test(zone) || zone[0] === 'V') {
    return { misread: true };
  }
  const field = (from, to) => zone.slice(from, to);
  const right = at => checkDigit(field(at.from, at.to)) === zone[at.to];
  const number = documentNumber(zone, layout);
  const personal = layout.personal;
  const ok = number.right
    && right({ from: layout.birth, to: layout.birth + 6 })
    && right({ from: layout.expiry, to: layout.expiry + 6 })
    && (!personal || right({ from: 72, to: personal }) || (zone[personal] === '<' && /^<+$/.test(field(72, personal))))
    && checkDigit(layout.over.map(([from, to]) => field(from, to)).join('')) === zone[layout.composite];
  if (!ok) {
    return { misread: true };
  }
  return { number: number.value, issuer: trimmed(field(2, 5)), birthDates: births(field(layout.birth, layout.birth + 6), on) };
}

function trimmed(text) {
  return text.replace(/<+$/, '');
}

/** A number longer than nine goes on in the optional data of cards (parts 5 and 6, 4.2.2, note j). */
function documentNumber(zone, layout) {
  const head = zone.slice(layout.number, layout.number + 9);
  const check = zone[layout.number + 9];
  const rest = zone.slice(...layout.optional).split('<')[0];
  if (layout !== TD3 && check === '<' && !head.includes('<') && rest.length >= 2) {
    const value = head + rest.slice(0, -1);
    return { value, right: checkDigit(value) === rest.at(-1) };
  }
  return { value: trimmed(head), right: checkDigit(head) === check };
}

function births(sixDigits, on) {
  if (!/^[0-9]{6}$/.test(sixDigits)) {
    return [];
  }
  const [twoDigits, month, date] = [0, 2, 4].map(at => Number(sixDigits.slice(at, at + 2)));
  const year = Number(on.slice(0, 4));
  const found = [];
  for (let candidate = year; candidate >= year - MAX_AGE - 1; candidate--) {
    const born = candidate % 100 === twoDigits ? day(candidate, month, date) : null;
    if (born && born <= on) {
      found.push(born);
    }
  }
  return found;
}

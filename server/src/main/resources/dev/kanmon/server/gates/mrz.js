/** The machine readable zone of a passport or card (Doc 9303 parts 4 to 6): what a pass is bound to. */
import { LAYOUTS, documentNumber, soundLayout } from '/assets/mrz/layouts.js';
import { day } from './days.js';

const LINE = /^[A-Z0-9<]+$/;
/** The greatest age that was ever proven. */
const MAX_AGE = 122;

/** Whether a text may be a line of a zone, or all of its lines in one. */
export function looksLikeZone(text) {
  const line = text.trim().toUpperCase();
  return LINE.test(line) && [30, 36, 44, 72, 88, 90].includes(line.length) && !line.startsWith('RDB1');
}

/** How many lines the zone has that begins with a line; 1 where the line is a whole zone. */
export function linesOf(line) {
  const found = LAYOUTS.find(layout => layout.length === line.trim().length);
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
  const layout = soundLayout(zone);
  if (!layout) {
    return { misread: true };
  }
  const { birth } = layout;
  return {
    number: documentNumber(zone, layout).value,
    issuer: trimmed(zone.slice(2, 5)),
    birthDates: births(zone.slice(birth, birth + 6), on),
  };
}

function trimmed(text) {
  return text.replace(/<+$/, '');
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

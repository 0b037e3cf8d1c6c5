/** Which characters may stand where in a zone (Doc 9303 parts 4 to 6): a reader chooses among those alone. */
import { TD1, TD3 } from './layouts.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

/** Documents of which the first letter is another, such as visas, are not read here. */
const TYPES = { 30: 'ACI', 36: 'ACIP', 44: 'P' };

/**
 * The alphabet of each place of a zone.
 *
 * @param layout of layouts.js
 * @returns one text of characters a place
 */
export function alphabetsOf(layout) {
  const places = Array(layout.lines * layout.length).fill(LETTERS + DIGITS + '<');
  const put = (from, to, alphabet) => places.fill(alphabet, from, to);
  put(0, 1, TYPES[layout.length]);
  put(1, 5, LETTERS + '<');
  put(layout.names, layout.names + (layout === TD1 ? 30 : layout.length - 5), LETTERS + '<');
  // The check digit of a number that is longer than nine is a filler: such cards are typed.
  put(layout.number + 9, layout.number + 10, DIGITS);
  put(layout.nationality, layout.nationality + 3, LETTERS + '<');
  put(layout.birth, layout.birth + 6, DIGITS + '<');
  put(layout.birth + 6, layout.birth + 7, DIGITS);
  put(layout.sex, layout.sex + 1, 'MF<');
  put(layout.expiry, layout.expiry + 7, DIGITS);
  if (layout === TD3) {
    put(layout.personal, layout.personal + 1, DIGITS + '<');
  }
  put(layout.composite, layout.composite + 1, DIGITS);
  return places;
}

const NAMES = /^[A-Z]+(<[A-Z]+)*(<<[A-Z]+(<[A-Z]+)*)?<*$/;
const STATE = /^([A-Z]{3}|D<<)$/;
const DATE = /^[0-9<]{2}(0[1-9]|1[0-2]|<<)(0[1-9]|[12][0-9]|3[01]|<<)$/;

/** Whether names, States and dates of a zone have their form: what no check digit sees. */
export function wellFormed(zone, layout) {
  const part = (from, length) => zone.slice(from, from + length);
  return NAMES.test(part(layout.names, layout === TD1 ? 30 : layout.length - 5))
    && STATE.test(part(2, 3))
    && STATE.test(part(layout.nationality, 3))
    && DATE.test(part(layout.birth, 6))
    && DATE.test(part(layout.expiry, 6));
}

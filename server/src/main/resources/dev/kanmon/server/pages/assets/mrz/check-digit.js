const WEIGHTS = [7, 3, 1];
const VALUES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What a character counts: digits themselves, letters from 10, fillers 0 (Doc 9303 part 3 section 4.9). */
export function valueOf(character) {
  return Math.max(0, VALUES.indexOf(character));
}

/** What the check digit adds up, not yet taken modulo 10, of a character at a place of its field, counted from 0. */
export function weighted(character, at) {
  return WEIGHTS[at % 3] * valueOf(character);
}

/** The check digit of Doc 9303 part 3 section 4.9: weights 7, 3, 1, letters from 10, fillers 0. */
export function checkDigit(data) {
  let sum = 0;
  for (let at = 0; at < data.length; at++) {
    sum += weighted(data[at], at);
  }
  return String(sum % 10);
}

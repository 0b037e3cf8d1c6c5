/** How binary seals write values (Doc 9303 part 13): each value has one form, and any other is refused. */
import { Unreadable } from './bytes.js';
import { day } from './days.js';

const C40 = ' 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const FIRST_VALUE = 3;
const PADDING = 0;
const UNLATCH = 0xfe;

/** Three characters in two bytes (Doc 9303 part 13 section 2.6). */
export function c40(bytes) {
  if (bytes.length % 2 !== 0) {
    throw new Unreadable('A text in C40 has an odd number of bytes.');
  }
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const last = at + 2 === bytes.length;
    if (last && bytes[at] === UNLATCH) {
      text += character(C40.indexOf(String.fromCharCode(bytes[at + 1] - 1)) + FIRST_VALUE);
    } else {
      const packed = ((bytes[at] << 8) | bytes[at + 1]) - 1;
      text += character(Math.trunc(packed / 1600)) + character(Math.trunc(packed / 40) % 40);
      if (!last || packed % 40 !== PADDING) {
        text += character(packed % 40);
      }
    }
  }
  return text;
}

function character(value) {
  if (value < FIRST_VALUE || value >= FIRST_VALUE + C40.length) {
    throw new Unreadable('A text in C40 has a character that seals do not use.');
  }
  return C40[value - FIRST_VALUE];
}

/** The bytes of a text of capitals, digits and spaces. */
export function c40Bytes(text) {
  const bytes = [];
  const whole = text.length - text.length % 3;
  const write = (first, second, third) => {
    const packed = 1600 * first + 40 * second + third + 1;
    bytes.push(packed >> 8, packed & 0xff);
  };
  const value = at => C40.indexOf(text[at]) + FIRST_VALUE;
  for (let at = 0; at < whole; at += 3) {
    write(value(at), value(at + 1), value(at + 2));
  }
  if (text.length - whole === 2) {
    write(value(whole), value(whole + 1), PADDING);
  } else if (text.length - whole === 1) {
    bytes.push(UNLATCH, text.charCodeAt(whole) + 1);
  }
  return Uint8Array.from(bytes);
}

/** Tags of one byte, lengths as in DER in their shortest form; no tag twice. Gives a Map in the order they stand in. */
export function tlv(bytes) {
  const all = new Map();
  let at = 0;
  const next = () => {
    if (at >= bytes.length) {
      throw new Unreadable('A length is missing or cut off.');
    }
    return bytes[at++];
  };
  const shortest = (length, largestOfShorterForm) => {
    if (length <= largestOfShorterForm) {
      throw new Unreadable('A length is not in its shortest form.');
    }
    return length;
  };
  while (at < bytes.length) {
    const tag = next();
    let length = next();
    if (length === 0x81) {
      length = shortest(next(), 0x7f);
    } else if (length === 0x82) {
      length = shortest((next() << 8) | next(), 0xff);
    } else if (length > 0x7f) {
      throw new Unreadable('A length is in no form that seals use.');
    }
    if (all.has(tag) || length > bytes.length - at) {
      throw new Unreadable('A tag stands twice, or a value reaches beyond the end.');
    }
    all.set(tag, bytes.subarray(at, at + length));
    at += length;
  }
  return all;
}

/** A day in three bytes, the digits MMDDYYYY as one number (Doc 9303 part 13 section 2.3.1). */
export function sealDay(bytes) {
  const number = (bytes[0] << 16) | (bytes[1] << 8) | bytes[2];
  const found = bytes.length === 3
    ? day(number % 10000, Math.trunc(number / 1000000), Math.trunc(number / 10000) % 100)
    : null;
  if (found === null) {
    throw new Unreadable('A day is none of the calendar.');
  }
  return found;
}

/** A day of which digits may be unknown, in four bytes; here all of it must be known. */
export function maskedDay(bytes) {
  if (bytes.length !== 4 || bytes[0] !== 0) {
    throw new Unreadable('A day is not known in full.');
  }
  return sealDay(bytes.subarray(1));
}

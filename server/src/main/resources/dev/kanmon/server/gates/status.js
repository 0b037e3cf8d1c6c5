/** Status lists: which passes of a State stand. */
import { Unreadable, base64 } from './bytes.js';
import { JsonNumber } from './json.js';
import { signedFor } from './trust.js';
import { readVdsNc } from './vdsnc.js';

/** Bitmaps of all days that a list may have are never all full; sixty days of the whole corridor fit. */
const MAXIMUM_CHARACTERS = 1 << 20;
const MAXIMUM_LISTS = 400;
const MAXIMUM_PLACES = 100000;

/** Beyond a day nobody could say that a list is fresh, whatever it says of itself. */
const LONGEST_LIFE = 24 * 3600_000;

/** Clocks of a gate and of who signs lists may be this far apart. */
const CLOCKS_APART = 5 * 60_000;
const MOMENT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/;

/**
 * Whether a list can be taken.
 *
 * @param at milliseconds since 1970 in UTC
 * @returns { verdict: 'VALID', list } or the verdict that speaks against it
 */
export async function takeList(text, trust, places, at) {
  let seal;
  let list;
  try {
    seal = readVdsNc(text, MAXIMUM_CHARACTERS);
    list = read(seal, places);
  } catch (error) {
    if (error instanceof Unreadable) {
      return { verdict: 'UNREADABLE' };
    }
    throw error;
  }
  const { verdict, signer } = await signedFor(seal, trust, at);
  if (verdict !== 'VALID') {
    return { verdict };
  }
  return places.issuer(signer.state) === places.issuer(list.state) ? { verdict, list } : { verdict: 'OTHER_STATE' };
}

function read(seal, places) {
  const { message } = seal;
  const number = message.get('number');
  const issued = moment(message.get('issued'));
  const expires = moment(message.get('expires'));
  const days = message.get('lists');
  const right = seal.kind === 'kanmon.status' && seal.version === 1
    && whole(number) && number.value >= 0
    && onlyMembers(message, ['number', 'issued', 'expires', 'lists'])
    && expires > issued && expires - issued <= LONGEST_LIFE
    && days instanceof Map && days.size <= MAXIMUM_LISTS;
  if (!right) {
    throw new Unreadable('This is no status list.');
  }
  const lists = new Map([...days].map(([name, standing]) => [name, standingOf(standing)]));
  return { state: places.alpha3(seal.issuer), number: number.value, issued, expires, lists };
}

function onlyMembers(object, names) {
  return [...object.keys()].every(name => names.includes(name));
}

function whole(number) {
  return number instanceof JsonNumber && number.whole && Number.isSafeInteger(number.value);
}

function moment(text) {
  const at = typeof text === 'string' && MOMENT.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(at)) {
    throw new Unreadable('A moment of the status list is none.');
  }
  return at;
}

function standingOf(standing) {
  const count = standing instanceof Map ? standing.get('count') : null;
  const bitmap = standing instanceof Map ? standing.get('standing') : null;
  if (!whole(count) || !onlyMembers(standing, ['count', 'standing']) || count.value < 0 || count.value > MAXIMUM_PLACES || typeof bitmap !== 'string') {
    throw new Unreadable('A day of the status list is not as it must be.');
  }
  const bits = base64(bitmap);
  for (let place = count.value; place < bits.length * 8; place++) {
    if (stands(bits, place)) {
      throw new Unreadable('The status list has places that were not given out.');
    }
  }
  return { count: count.value, bits };
}

/** The bit of place i is in byte i / 8, from the most significant on. */
function stands(bits, place) {
  return ((bits[place >> 3] ?? 0) & (0x80 >> (place & 7))) !== 0;
}

/** What a list says of a pass. One past its date still tells of what it saw withdrawn, and of nothing else. */
export function wordOf(list, pass, at) {
  const standing = list?.lists.get(pass.list);
  if (!standing || pass.place >= standing.count) {
    return 'NOTHING';
  }
  if (!stands(standing.bits, pass.place)) {
    return 'WITHDRAWN';
  }
  return list.issued <= at + CLOCKS_APART && at < list.expires ? 'STANDS' : 'NOTHING';
}

/** What cannot be read as the thing it should be; never tells its content, which may be personal. */
export class Unreadable extends Error {}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 section 6 without padding; every text of bytes has one form and any other is refused. */
export function base32(text) {
  const bytes = new Uint8Array(Math.floor(text.length * 5 / 8));
  let buffer = 0;
  let held = 0;
  let at = 0;
  for (const character of text) {
    const value = BASE32.indexOf(character);
    if (value < 0) {
      throw new Unreadable('A character is not one of base32.');
    }
    buffer = ((buffer << 5) | value) & 0xffff;
    held += 5;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = buffer >> held;
    }
  }
  if (held >= 5 || (buffer & ((1 << held) - 1)) !== 0) {
    throw new Unreadable('The last character of base32 has bits that belong to no byte.');
  }
  return bytes;
}

/** The URL alphabet of RFC 4648, or the plain one as some States write it; spare bits must be zero. */
export function base64(text) {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replace(/={1,2}$/, '');
  let binary;
  try {
    binary = atob(plain);
  } catch {
    throw new Unreadable('This is not base64.');
  }
  if (btoa(binary).replaceAll('=', '') !== plain) {
    throw new Unreadable('The base64 is not in its one form.');
  }
  return Uint8Array.from(binary, character => character.charCodeAt(0));
}

export function hex(bytes) {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

export function same(one, other) {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

export function joined(...parts) {
  return Uint8Array.from(parts.flatMap(part => Array.from(part)));
}

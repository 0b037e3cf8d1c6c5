/** The form VDS-NC: JSON with the signer's certificate, signed over the form of RFC 8785 (ICAO TR VDS-NC 1.1). */
import { Unreadable, base64 } from './bytes.js';
import { JsonNumber, canonical, parse } from './json.js';

/** A QR code holds 2,953 bytes at most; files of several health certificates have been seen with six. */
export const MAXIMUM_CHARACTERS = 16 << 10;

const HASHES = { ES256: 'SHA-256', ES384: 'SHA-384', ES512: 'SHA-512' };

/** Reads a seal; that it can be read says nothing of whether it is genuine. */
export function readVdsNc(text, longest = MAXIMUM_CHARACTERS) {
  if (text.length > longest) {
    throw new Unreadable('The seal is too long.');
  }
  const read = parse(text);
  const root = members(Array.isArray(read) && read.length === 1 ? read[0] : read, ['data', 'sig']);
  const data = root.get('data');
  const header = members(data instanceof Map ? data.get('hdr') : null, ['t', 'v', 'is']);
  const signed = members(root.get('sig'), ['alg', 'cer', 'sigvl']);
  const version = header.get('v');
  const hash = Object.hasOwn(HASHES, signed.get('alg')) ? HASHES[signed.get('alg')] : null;
  const texts = [header.get('t'), header.get('is'), signed.get('cer'), signed.get('sigvl')];
  const right = texts.every(one => typeof one === 'string')
    && version instanceof JsonNumber && version.whole && version.value === (version.value | 0)
    && data.get('msg') instanceof Map
    && hash !== null;
  if (!right) {
    throw new Unreadable('This is no seal of VDS-NC.');
  }
  return {
    form: 'VDS_NC',
    kind: header.get('t'),
    version: version.value,
    issuer: header.get('is'),
    message: data.get('msg'),
    hash,
    signedBytes: new TextEncoder().encode(canonical(data)),
    certificate: base64(signed.get('cer')),
    reference: null,
    signature: rawSignature(base64(signed.get('sigvl'))),
    asIssued: canonicalOrNull(root) === text && inOneForm(signed),
  };
}

/** The URL alphabet without padding, and the numbers of the signature side by side: other States write otherwise, passes do not. */
function inOneForm(signed) {
  return !/[+/=]/.test(signed.get('cer') + signed.get('sigvl')) && RAW.includes(base64(signed.get('sigvl')).length);
}

/** What the report does not name would be carried along unsigned. */
function members(object, names) {
  if (!(object instanceof Map) || object.size !== names.length || !names.every(name => object.has(name))) {
    const fits = object instanceof Map && names.every(name => object.has(name));
    throw new Unreadable(fits ? 'The seal has a member that VDS-NC does not name.' : 'The seal lacks a member.');
  }
  return object;
}

function canonicalOrNull(root) {
  try {
    return canonical(root);
  } catch {
    return null;
  }
}

const RAW = [64, 96, 128, 132];

/** Signatures in DER instead of the two numbers side by side: seen on seals of some States. */
function rawSignature(signature) {
  if (RAW.includes(signature.length)) {
    return signature;
  }
  const numbers = derNumbers(signature);
  const half = numbers && RAW.map(length => length / 2).find(length => numbers.every(one => one.length <= length));
  if (!half) {
    return signature;
  }
  const raw = new Uint8Array(2 * half);
  numbers.forEach((number, at) => raw.set(number, (at + 1) * half - number.length));
  return raw;
}

/** The two positive integers of a sequence in DER (X.690), without leading zeros; null where it is something else. */
function derNumbers(bytes) {
  let at = 2;
  if (bytes[0] === 0x30 && bytes[1] === 0x81 && bytes[2] > 0x7f) {
    at = 3;
  }
  if (bytes[0] !== 0x30 || bytes[at - 1] !== bytes.length - at || (at === 2 && bytes[1] > 0x7f)) {
    return null;
  }
  const numbers = [];
  while (at < bytes.length) {
    const length = bytes[at + 1];
    const value = bytes.subarray(at + 2, at + 2 + length);
    const shortest = value.length === length && length > 0
      && !(length > 1 && ((value[0] === 0 && value[1] < 0x80) || (value[0] === 0xff && value[1] >= 0x80)));
    if (bytes[at] !== 2 || length > 0x7f || !shortest) {
      return null;
    }
    numbers.push(value[0] === 0 ? value.subarray(1) : value);
    at += 2 + length;
  }
  return numbers.length === 2 ? numbers : null;
}

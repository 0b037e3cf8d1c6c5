/** The form RDB1: the ICAO Datastructure for Barcode, in base32. */
import { Unreadable, base32, hex, same } from './bytes.js';
import { c40, c40Bytes, maskedDay, tlv } from './coding.js';

export const BEGINNING = 'RDB1';

/** What a QR code of the largest size holds of capitals and digits (ISO/IEC 18004, version 40-L). */
const MAXIMUM_CHARACTERS = 4296;
const MAXIMUM_INFLATED_BYTES = 8 << 10;

const SIGNED = 1, ZIPPED = 2;
const MESSAGE_GROUP = 0x61, CERTIFICATE = 0x7e, SIGNATURE = 0x7f;
const AUTHORIZATION = 0x06;
const HASHES = [null, 'SHA-256', 'SHA-384', 'SHA-512'];
const STATE_BYTES = 2, HEADER_BYTES = 12;

/** Reads a seal; that it can be read says nothing of whether it is genuine. */
export async function readBarcode(text) {
  const flag = text.length <= MAXIMUM_CHARACTERS ? text.charCodeAt(BEGINNING.length) - 'A'.charCodeAt(0) : -1;
  if (!(flag >= 0 && flag <= (SIGNED | ZIPPED))) {
    throw new Unreadable('The flag of the seal is not known.');
  }
  const content = base32(text.slice(BEGINNING.length + 1));
  const zipped = (flag & ZIPPED) !== 0;
  const bytes = zipped ? await inflated(content) : content;
  const seal = parts(bytes, (flag & SIGNED) !== 0);
  if (seal.certificate && seal.reference !== await reference(seal.certificate)) {
    throw new Unreadable('The certificate is not the one that the header refers to.');
  }
  return { ...seal, asIssued: !zipped && seal.certificate === null };
}

/** The last five bytes of the SHA-1 of a certificate: finds it, and proves nothing. */
async function reference(certificate) {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-1', certificate)).subarray(-5));
}

function parts(bytes, signed) {
  const headerBytes = signed ? HEADER_BYTES : STATE_BYTES;
  if (bytes.length < headerBytes) {
    throw new Unreadable('The header is cut off.');
  }
  const state = c40(bytes.subarray(0, STATE_BYTES)).trimEnd();
  if (!/^[A-Z]{1,3}$/.test(state) || !same(c40Bytes(state.padEnd(3)), bytes.subarray(0, STATE_BYTES))) {
    throw new Unreadable('The State is not written as one to three letters.');
  }
  const hash = signed ? HASHES[bytes[2]] : null;
  if (signed && !hash) {
    throw new Unreadable('The signature is made in a way that is not known.');
  }
  if (signed) {
    maskedDay(bytes.subarray(8, HEADER_BYTES));
  }
  const all = tlv(bytes.subarray(headerBytes));
  const carries = signed && all.has(CERTIFICATE);
  const order = [MESSAGE_GROUP, ...(carries ? [CERTIFICATE] : []), ...(signed ? [SIGNATURE] : [])];
  if ([...all.keys()].join() !== order.join()) {
    throw new Unreadable('The parts of the seal are not those it has.');
  }
  const group = all.get(MESSAGE_GROUP);
  const messages = tlv(group);
  if (messages.size === 0) {
    throw new Unreadable('The seal has no message.');
  }
  return {
    form: 'BARCODE',
    issuer: state,
    message: messages.get(AUTHORIZATION) ?? null,
    hash,
    signedBytes: bytes.subarray(0, group.byteOffset + group.length - bytes.byteOffset),
    certificate: carries ? all.get(CERTIFICATE) : null,
    reference: signed ? hex(bytes.subarray(3, 8)) : null,
    signature: signed ? all.get(SIGNATURE) : null,
  };
}

/** zlib (RFC 1950), with nothing behind it. */
async function inflated(zipped) {
  const reader = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const found = [];
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      found.push(...chunk.value);
      if (found.length > MAXIMUM_INFLATED_BYTES) {
        throw new Unreadable('The zipped content is too large.');
      }
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('The zipped content cannot be read.');
  }
  return Uint8Array.from(found);
}

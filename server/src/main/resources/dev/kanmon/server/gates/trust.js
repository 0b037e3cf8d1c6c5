/**
 * Whose signatures count here. The server led every chain to its authority when it made the bundle; here a certificate counts
 * if it is byte for byte one of the bundle's, and its dates hold.
 */
import { base64, hex, same } from './bytes.js';

/** States, keys and authorities of a corridor are tens; a bundle beyond is none. */
const MAXIMUM_SIGNERS = 4096;

/** The object identifier 2.5.4.6 in DER; a string of two letters follows it. */
const COUNTRY = [0x06, 0x03, 0x55, 0x04, 0x06];

export class Trust {
  /**
   * @param bundle { signers: [{ state, reference, notBefore, notAfter, certificate, key, revoked }] }; what else is in it is
   *     for verifiers that read certificates
   * @throws Error where it is no bundle
   */
  constructor(bundle) {
    if (!Array.isArray(bundle.signers) || bundle.signers.length > MAXIMUM_SIGNERS) {
      throw new Error('This is no trust bundle.');
    }
    this.signers = bundle.signers.map(signer => ({
      state: String(signer.state),
      reference: String(signer.reference).toLowerCase(),
      from: moment(signer.notBefore),
      until: moment(signer.notAfter),
      certificate: base64(signer.certificate),
      revoked: signer.revoked !== false,
      key: signer.key,
    }));
    this.authorities = Array.isArray(bundle.authorities) ? bundle.authorities.slice(0, MAXIMUM_SIGNERS) : [];
  }

  /** SHA-256 of each authority's certificate in hexadecimal, sorted, by the alpha-2 code of its State; for people to compare. */
  async fingerprints() {
    const found = new Map();
    for (const certificate of this.authorities.map(base64)) {
      const state = country(certificate);
      const digest = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', certificate)));
      found.set(state, [...(found.get(state) ?? []), digest].sort());
    }
    return found;
  }

  /** Who may have signed a seal: of the certificate it carries, or of the reference it names. */
  signersOf(seal) {
    return this.signers.filter(signer =>
      seal.certificate ? same(signer.certificate, seal.certificate) : signer.reference === seal.reference);
  }

  /** VALID where a signer may be trusted at a moment, else why not, by the words of PassVerdict. */
  standing(signer, at) {
    if (signer.revoked) {
      return 'SIGNER_REVOKED';
    }
    if (at < signer.from) {
      return 'SIGNER_NOT_IN_FORCE';
    }
    return at > signer.until ? 'SIGNER_EXPIRED' : 'VALID';
  }

  /** The States that signed or may sign, each once. */
  states() {
    return [...new Set(this.signers.map(signer => signer.state))].sort();
  }
}

/** The attribute countryName as a certificate has it first, the issuer's; an authority is its own issuer. */
function country(certificate) {
  const at = certificate.findIndex((_, start) => COUNTRY.every((byte, place) => certificate[start + place] === byte));
  return at < 0 ? '??' : String.fromCharCode(...certificate.subarray(at + 7, at + 9)).toUpperCase();
}

function moment(text) {
  const at = Date.parse(text);
  if (Number.isNaN(at)) {
    throw new Error('The trust bundle has a moment that is none.');
  }
  return at;
}

const ORDER_BYTES = { 'P-256': 32, 'P-384': 48, 'P-521': 66 };

/** Whether a signature, the two numbers of ECDSA side by side, is that of a signer's key over a seal's bytes. */
export async function signedBy(signer, seal) {
  const { crv, x, y } = signer.key;
  if (!seal.signature || seal.signature.length !== 2 * ORDER_BYTES[crv]) {
    return false;
  }
  const algorithm = { name: 'ECDSA', namedCurve: crv };
  const key = await crypto.subtle.importKey('jwk', { kty: 'EC', crv, x, y }, algorithm, false, ['verify']);
  return crypto.subtle.verify({ name: 'ECDSA', hash: seal.hash }, key, seal.signature, seal.signedBytes);
}

/** The first signer whose signature it is and who may be trusted; else what spoke against the first. */
export async function signedFor(seal, trust, at) {
  let found = { verdict: 'SIGNER_UNKNOWN', signer: null };
  for (const signer of trust.signersOf(seal)) {
    const signed = await signedBy(signer, seal);
    const next = signed ? { verdict: trust.standing(signer, at), signer } : { verdict: 'ALTERED', signer: null };
    if (next.verdict === 'VALID') {
      return next;
    }
    found = found.signer === null ? next : found;
  }
  return found;
}

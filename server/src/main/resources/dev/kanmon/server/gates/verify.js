/** The verifier: says the same as dev.kanmon.clearance.pass.PassVerifier, in the same order, without a network. */
import { Unreadable } from './bytes.js';
import { BEGINNING, readBarcode } from './barcode.js';
import { fromFields, fromJson } from './authorization.js';
import { tlv } from './coding.js';
import { today } from './days.js';
import { passOf } from './pass.js';
import { wordOf } from './status.js';
import { signedFor } from './trust.js';
import { readVdsNc } from './vdsnc.js';

const GENUINE = ['VALID', 'STATUS_UNKNOWN', 'OTHER_VOYAGE', 'OTHER_DOCUMENT', 'ENDED', 'NOT_YET_VALID', 'WITHDRAWN',
  'NOT_A_PASS'];

/** Whether a verdict says that signature and signer are right. */
export function genuine(verdict) {
  return GENUINE.includes(verdict);
}

/**
 * Verifies what was shown.
 *
 * @param text of the seal, as a reader of barcodes gives it
 * @param presented { document: { number, issuer, birthDate } or null, voyage: 'KE703' or null }
 * @param at milliseconds since 1970 in UTC
 * @param known { trust, places, lists: Map of alpha-3 codes to lists that were taken }
 * @returns { verdict, form, authorization, pass }, the last two null where they are not there or not genuine
 */
export async function verify(text, presented, at, known) {
  let seal;
  try {
    seal = text.startsWith(BEGINNING) ? await readBarcode(text) : readVdsNc(text);
  } catch (error) {
    return { verdict: refusal(error, 'UNREADABLE'), form: null, authorization: null, pass: null };
  }
  const result = { verdict: null, form: seal.form, authorization: null, pass: null };
  const { verdict, signer } = await signedFor(seal, known.trust, at);
  if (verdict !== 'VALID') {
    return { ...result, verdict };
  }
  if (known.places.issuer(seal.issuer) !== known.places.issuer(signer.state)) {
    return { ...result, verdict: 'OTHER_STATE' };
  }
  let authorization;
  try {
    authorization = authorizationOf(seal);
  } catch (error) {
    return { ...result, verdict: refusal(error, 'NOT_A_PASS') };
  }
  const pass = authorization && passOf(authorization);
  if (!pass || known.places.stateOf(pass.to) !== known.places.alpha3(pass.state)) {
    return { ...result, verdict: 'NOT_A_PASS', authorization };
  }
  return { ...result, verdict: verdictOf(seal, authorization, pass, presented, at, known), authorization, pass };
}

function refusal(error, verdict) {
  if (error instanceof Unreadable) {
    return verdict;
  }
  throw error;
}

function authorizationOf(seal) {
  if (seal.form === 'BARCODE') {
    return seal.message && fromFields(tlv(seal.message));
  }
  return seal.kind === 'icao.dta' && seal.version === 1 ? fromJson(seal.message) : null;
}

function verdictOf(seal, authorization, pass, presented, at, known) {
  const { places } = known;
  if (!seal.asIssued) {
    return 'NOT_AS_ISSUED';
  }
  if (seal.issuer !== places.alpha3(pass.state)) {
    return 'OTHER_STATE';
  }
  const word = wordOf(known.lists.get(places.alpha3(pass.state)), pass, at);
  const day = today(at, places.zone(pass.to));
  if (word === 'WITHDRAWN') {
    return 'WITHDRAWN';
  }
  if (day < authorization.from) {
    return 'NOT_YET_VALID';
  }
  if (day > authorization.until) {
    return 'ENDED';
  }
  if (presented.document && isOther(presented.document, authorization, pass, places)) {
    return 'OTHER_DOCUMENT';
  }
  if (presented.voyage && withoutZeros(presented.voyage) !== withoutZeros(pass.voyage)) {
    return 'OTHER_VOYAGE';
  }
  return word === 'STANDS' ? 'VALID' : 'STATUS_UNKNOWN';
}

function isOther(document, authorization, pass, places) {
  return document.number.toUpperCase() !== authorization.passport
    || places.issuer(document.issuer) !== places.issuer(pass.issuer)
    || document.birthDate !== authorization.birthDate;
}

/** Leading zeros of the number are as carriers please: KE703 and KE0703 are one. */
function withoutZeros(designator) {
  return designator.toUpperCase().replace(/^([A-Z0-9]{2}[A-Z]?)0+(?=[0-9])/, '$1');
}

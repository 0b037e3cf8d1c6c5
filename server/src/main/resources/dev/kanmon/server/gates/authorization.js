/** The content of a travel authorisation (ICAO TR Digital Travel Authorizations v2.15), from either form. */
import { Unreadable, same } from './bytes.js';
import { c40, c40Bytes, maskedDay, sealDay } from './coding.js';
import { written } from './days.js';

const TEXT = /^[A-Z0-9](?:[A-Z0-9 ]*[A-Z0-9])?$/;
const LONGEST = { number: 13, name: 39, nationality: 3, passport: 9, place: 15, category: 46, text: 100 };
const PERSON = { name: 'n', birthDate: 'dob', sex: 'sex', nationality: 'nl', passport: 'pn' };
const AUTHORIZATION =
  { place: 'poi', from: 'vf', until: 'vu', stay: 'dos', entries: 'noe', category: 'tcc', text: 'ai' };

function checked(content) {
  for (const [field, longest] of Object.entries(LONGEST)) {
    const value = content[field];
    if (!(field === 'text' && value === null) && !(value.length <= longest && TEXT.test(value))) {
      throw new Unreadable('A field of the travel authorisation is not as it must be.');
    }
  }
  const days = [content.birthDate, content.from, content.until];
  const right = ['F', 'M', '<'].includes(content.sex)
    && ['1', '2', 'M'].includes(content.entries)
    && (content.stay === null || /^[0-9]{6}$/.test(content.stay))
    && days.every(one => written(one) !== null)
    && content.until >= content.from;
  if (!right) {
    throw new Unreadable('A field of the travel authorisation is not as it must be.');
  }
  return content;
}

/** From the message of a VDS-NC, a Map. Members that the report does not name are refused: nothing signed goes unshown. */
export function fromJson(message) {
  const person = members(message.get('pi'), Object.values(PERSON));
  const authorization = members(message.get('dta'), Object.values(AUTHORIZATION));
  members(message, ['dtan', 'pi', 'dta']);
  const content = { number: text(message, 'dtan') };
  for (const [field, name] of Object.entries(PERSON)) {
    content[field] = text(person, name);
  }
  for (const [field, name] of Object.entries(AUTHORIZATION)) {
    const optional = field === 'stay' || field === 'text';
    content[field] = optional && !authorization.has(name) ? null : text(authorization, name);
  }
  return checked(content);
}

function members(object, names) {
  if (!(object instanceof Map) || ![...object.keys()].every(name => names.includes(name))) {
    throw new Unreadable('The seal has a field that a travel authorisation does not have.');
  }
  return object;
}

function text(object, name) {
  const value = object.get(name);
  if (typeof value !== 'string') {
    throw new Unreadable('The seal lacks a text.');
  }
  return value;
}

const NUMBER = 1, NAME = 2, PASSPORT = 3, BIRTH_DATE = 4, NATIONALITY = 5, SEX = 6, PLACE = 7, FROM = 8, UNTIL = 9,
  STAY = 10, ENTRIES = 11, CATEGORY = 12, INFORMATION = 13;
const IN_C40 = [NUMBER, NAME, PASSPORT, NATIONALITY, PLACE, CATEGORY, INFORMATION];
const OPTIONAL = [STAY, INFORMATION];

/** From message 06 of the barcode structure, the Map of its fields: all of them, in their order, each in its one form. */
export function fromFields(fields) {
  const tags = [...fields.keys()];
  const expected = Array.from({ length: INFORMATION }, (_, at) => at + 1)
    .filter(tag => !OPTIONAL.includes(tag) || fields.has(tag));
  const oneForm = tags.length === expected.length
    && tags.every((tag, at) => tag === expected[at])
    && IN_C40.filter(tag => fields.has(tag)).every(tag => same(c40Bytes(c40(fields.get(tag))), fields.get(tag)));
  if (!oneForm) {
    throw new Unreadable('The travel authorisation is not in its one form.');
  }
  const latin = tag => String.fromCharCode(...fields.get(tag));
  return checked({
    number: c40(fields.get(NUMBER)),
    name: c40(fields.get(NAME)),
    birthDate: maskedDay(fields.get(BIRTH_DATE)),
    sex: latin(SEX),
    nationality: c40(fields.get(NATIONALITY)),
    passport: c40(fields.get(PASSPORT)),
    place: c40(fields.get(PLACE)),
    from: sealDay(fields.get(FROM)),
    until: sealDay(fields.get(UNTIL)),
    stay: fields.has(STAY) ? stay(fields.get(STAY)) : null,
    entries: latin(ENTRIES),
    category: c40(fields.get(CATEGORY)),
    text: fields.has(INFORMATION) ? c40(fields.get(INFORMATION)) : null,
  });
}

/** Years, months and days, a byte each. */
function stay(bytes) {
  if (bytes.length !== 3) {
    throw new Unreadable('A stay is not three bytes long.');
  }
  return Array.from(bytes, byte => String(byte).padStart(2, '0')).join('');
}

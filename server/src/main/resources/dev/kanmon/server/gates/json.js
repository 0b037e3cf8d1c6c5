import { Unreadable } from './bytes.js';

/** The deepest seal published has eight. */
const MAXIMUM_DEPTH = 16;

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const WORDS = new Map([['true', true], ['false', false], ['null', null]]);

/** A number with whether it is written as a whole one: RFC 8785 lets only exact ones be signed. */
export class JsonNumber {
  constructor(token, whole) {
    this.value = Number(token);
    this.whole = whole;
    const exact = !whole || (Number.isFinite(this.value) && BigInt(token) === BigInt(this.value));
    this.signable = Number.isFinite(this.value) && exact;
  }
}

/**
 * Strict JSON (RFC 8259): a member that stands twice is refused, since readers differ on which of the two counts. JSON.parse
 * takes the last. Objects come as Map, numbers as JsonNumber.
 */
export function parse(text) {
  const reader = new Reader(text);
  const value = reader.value(0);
  reader.take(SPACE);
  if (reader.at !== text.length) {
    throw new Unreadable('Something follows the JSON.');
  }
  return value;
}

class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  take(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) {
      this.at = pattern.lastIndex;
    }
    return found;
  }

  /** Whether a sign stands next, blanks aside; it is taken if so. */
  sign(character) {
    this.take(SPACE);
    if (this.text[this.at] !== character) {
      return false;
    }
    this.at++;
    return true;
  }

  need(character) {
    if (!this.sign(character)) {
      throw new Unreadable('This is not JSON.');
    }
  }

  value(depth) {
    if (depth > MAXIMUM_DEPTH) {
      throw new Unreadable('The JSON is too deep.');
    }
    if (this.sign('{')) {
      return this.members(depth + 1);
    }
    if (this.sign('[')) {
      return this.elements(depth + 1);
    }
    const number = this.take(NUMBER);
    if (number) {
      return new JsonNumber(number[0], number[1] === undefined && number[2] === undefined);
    }
    for (const [word, meaning] of WORDS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return meaning;
      }
    }
    return this.string();
  }

  string() {
    this.take(SPACE);
    const found = this.take(STRING);
    if (!found) {
      throw new Unreadable('This is not JSON.');
    }
    return JSON.parse(found[0]);
  }

  members(depth) {
    const members = new Map();
    if (this.sign('}')) {
      return this.checked(members, depth);
    }
    do {
      const name = this.string();
      if (members.has(name)) {
        throw new Unreadable('A member of the JSON stands twice.');
      }
      this.need(':');
      members.set(name, this.value(depth));
    } while (this.sign(','));
    this.need('}');
    return this.checked(members, depth);
  }

  elements(depth) {
    const elements = [];
    if (this.sign(']')) {
      return this.checked(elements, depth);
    }
    do {
      elements.push(this.value(depth));
    } while (this.sign(','));
    this.need(']');
    return this.checked(elements, depth);
  }

  checked(container, depth) {
    if (depth > MAXIMUM_DEPTH) {
      throw new Unreadable('The JSON is too deep.');
    }
    return container;
  }
}

/** The canonical form of RFC 8785: members in the order of their UTF-16 units, numbers as JavaScript writes them. */
export function canonical(value) {
  if (value instanceof Map) {
    const names = [...value.keys()].sort();
    return '{' + names.map(name => canonical(name) + ':' + canonical(value.get(name))).join(',') + '}';
  }
  if (Array.isArray(value)) {
    return '[' + value.map(canonical).join(',') + ']';
  }
  if (value instanceof JsonNumber) {
    if (!value.signable) {
      throw new Unreadable('A number is too large to be signed.');
    }
    return String(value.value);
  }
  if (typeof value === 'string') {
    try {
      encodeURIComponent(value);
    } catch {
      throw new Unreadable('A text holds half a character.');
    }
  }
  return JSON.stringify(value);
}

/** Where a machine readable zone has what, and whether its check digits hold (Doc 9303 parts 4 to 6). */
import { checkDigit } from './check-digit.js';

const LINE = /^[A-Z0-9<]+$/;

export const TD1 = { lines: 3, length: 30, number: 5, optional: [15, 30], birth: 30, sex: 37, expiry: 38, nationality: 45,
  composite: 59, over: [[5, 30], [30, 37], [38, 45], [48, 59]], names: 60 };
export const TD2 = { lines: 2, length: 36, number: 36, optional: [64, 71], birth: 49, sex: 56, expiry: 57, nationality: 46,
  composite: 71, over: [[36, 46], [49, 56], [57, 71]], names: 5 };
export const TD3 = { lines: 2, length: 44, number: 44, optional: [72, 86], birth: 57, sex: 64, expiry: 65, nationality: 54,
  composite: 87, over: [[44, 54], [57, 64], [65, 87]], personal: 86, names: 5 };

export const LAYOUTS = [TD1, TD2, TD3];

/** The layout of a zone, its lines in one, where all its check digits hold; else null. Visas have another and are none. */
export function soundLayout(zone) {
  const layout = LAYOUTS.find(one => one.lines * one.length === zone.length);
  if (!layout || !LINE.test(zone) || zone[0] === 'V') {
    return null;
  }
  const field = (from, to) => zone.slice(from, to);
  const right = (from, to) => checkDigit(field(from, to)) === zone[to];
  const personal = layout.personal;
  const sound = documentNumber(zone, layout).right
    && right(layout.birth, layout.birth + 6)
    && right(layout.expiry, layout.expiry + 6)
    && (!personal || right(72, personal) || (zone[personal] === '<' && /^<+$/.test(field(72, personal))))
    && compositeOf(zone, layout) === zone[layout.composite];
  return sound ? layout : null;
}

/** The check digit over the fields of a zone together. */
export function compositeOf(zone, layout) {
  return checkDigit(layout.over.map(([from, to]) => zone.slice(from, to)).join(''));
}

/** A number longer than nine goes on in the optional data of cards (parts 5 and 6, 4.2.2, note j). */
export function documentNumber(zone, layout) {
  const head = zone.slice(layout.number, layout.number + 9);
  const check = zone[layout.number + 9];
  const rest = zone.slice(...layout.optional).split('<')[0];
  if (layout !== TD3 && check === '<' && !head.includes('<') && rest.length >= 2) {
    const value = head + rest.slice(0, -1);
    return { value, right: checkDigit(value) === rest.at(-1) };
  }
  return { value: head.replace(/<+$/, ''), right: checkDigit(head) === check };
}

/** Chooses the text of a zone: the likeliest of those with right check digits, and how far off the next such text is. */
import { alphabetsOf, wellFormed } from './alphabets.js';
import { weighted } from './check-digit.js';
import { compositeOf, soundLayout, TD1 } from './layouts.js';
import { CHARACTERS } from './shapes.js';

/** So many characters a cell, texts a field, and ways to fill all fields are weighed: the true one is among them, or the picture is too poor. */
const CHARACTERS_WEIGHED = 5;
const TEXTS_WEIGHED = 6;
const WAYS_WEIGHED = 800;

/** So many sound texts are compared with the best one. */
const RIVALS = 12;

/** A character that fits worse than this, or so much worse than the cells do on the whole, stands on a smudge, a stamp or no paper. */
const LEAST_FIT = 0.5;
const WORSE = 0.15;

/** A character is not taken where one that may not stand there fits so much better. */
const FORBIDDEN_BETTER = 0.05;

/**
 * The likeliest sound text.
 *
 * @param fits for each cell of the zone how well each character fits
 * @param layout of layouts.js
 * @returns { text, gap }: gap is how much worse the next text fits that would be as sound, a cell in which they differ; or null
 */
export function chosen(fits, layout) {
  const cells = alphabetsOf(layout).map((alphabet, at) => weighed(fits[at], alphabet));
  const [best, ...rivals] = texts(cells, layout);
  if (!best) {
    return null;
  }
  const text = whole(best, cells);
  if (!soundLayout(text) || !wellFormed(text, layout) || !clean(text, fits)) {
    return null;
  }
  // No check digit sees names, States and sex: each of their characters has to be clear by itself.
  const alone = cells.filter((cell, at) => cell.length > 1 && !best.put.has(at)).map(cell => cell[1].cost - cell[0].cost);
  return { text, gap: Math.min(...alone, ...rivals.map(rival => apart(best, rival))) };
}

/** Whether each cell holds one character and nothing else. */
function clean(text, fits) {
  const own = Array.from(text, (character, at) => fits[at][CHARACTERS.indexOf(character)]);
  const mean = own.reduce((sum, fit) => sum + fit, 0) / own.length;
  return own.every((fit, at) => fit >= LEAST_FIT && fit >= mean - WORSE && fit >= Math.max(...fits[at]) - FORBIDDEN_BETTER);
}

/** What a camera misreads it misreads alike everywhere, such as each 0 for an O: so what counts is the mean over the cells. */
function apart(best, rival) {
  const differing = Array.from(best.put).filter(([at, character]) => rival.put.get(at) !== character).length;
  return (rival.cost - best.cost) / differing;
}

function whole(way, cells) {
  return cells.map((cell, at) => way.put.get(at) ?? cell[0].character).join('');
}

/** The likeliest characters of a cell, best first. */
function weighed(fit, alphabet) {
  return Array.from(alphabet, character => ({ character, cost: 1 - fit[CHARACTERS.indexOf(character)] }))
    .sort((one, other) => one.cost - other.cost)
    .slice(0, CHARACTERS_WEIGHED);
}

/** The likeliest ways to fill all that is checked. */
function texts(cells, layout) {
  let ways = [{ cost: 0, put: new Map() }];
  const fields = [
    { from: layout.number, to: layout.number + 9, check: layout.number + 9 },
    { from: layout.birth, to: layout.birth + 6, check: layout.birth + 6 },
    { from: layout.expiry, to: layout.expiry + 6, check: layout.expiry + 6 },
    layout.personal ? { from: 72, to: layout.personal, check: layout.personal } : { from: layout.optional[0], to: layout.optional[1] },
    ...(layout === TD1 ? [{ from: 48, to: 59 }] : []),
    { from: layout.composite, to: layout.composite + 1 },
  ];
  for (const { from, to, check } of fields) {
    const filled = field(cells, from, to, check);
    ways = cheapest(ways.flatMap(way => filled.map(one => joined(way, one, from))), WAYS_WEIGHED);
  }
  const sound = [];
  for (const way of ways) {
    const text = whole(way, cells);
    if (compositeOf(text, layout) === text[layout.composite]) {
      sound.push(way);
      if (sound.length > RIVALS) {
        break;
      }
    }
  }
  return sound;
}

function joined(way, { text, cost }, from) {
  const put = new Map(way.put);
  Array.from(text).forEach((character, at) => put.set(from + at, character));
  return { cost: way.cost + cost, put };
}

/** The likeliest texts of one field, with its check digit where it has one. */
function field(cells, from, to, check) {
  // By the sum so far: two beginnings with the same sum may be ended in the same ways.
  let begun = new Map([[0, [{ text: '', cost: 0 }]]]);
  for (let at = from; at < to; at++) {
    const longer = new Map();
    for (const [sum, beginnings] of begun) {
      for (const { character, cost } of cells[at]) {
        const key = (sum + weighted(character, at - from)) % 10;
        const list = longer.get(key) ?? [];
        beginnings.forEach(one => list.push({ text: one.text + character, cost: one.cost + cost }));
        longer.set(key, list);
      }
    }
    longer.forEach((list, key) => longer.set(key, likeliest(list)));
    begun = longer;
  }
  const ended = [];
  for (const [sum, list] of begun) {
    for (const one of list) {
      const ends = check === undefined ? [{ character: '', cost: 0 }] : cells[check].filter(({ character }) =>
        character === String(sum) || (character === '<' && /^<+$/.test(one.text)));
      ends.forEach(({ character, cost }) => ended.push({ text: one.text + character, cost: one.cost + cost }));
    }
  }
  return likeliest(ended);
}

function likeliest(list) {
  return cheapest(list, TEXTS_WEIGHED);
}

function cheapest(list, most) {
  return list.sort((one, other) => one.cost - other.cost).slice(0, most);
}

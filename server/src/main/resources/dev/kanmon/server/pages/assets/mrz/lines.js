/** Finds rows of characters that stand at one pitch, as those of a zone do (Doc 9303 part 3: ten to the inch). */
import { parabola } from './parabola.js';

/** A line with fewer marks is no line of a zone: the shortest has thirty characters. */
const LEAST_MARKS = 15;

/** From one character to the next, in heights of the taller: a pitch is about one height, and one may be missing. */
const NEAREST = 0.3;
const FARTHEST = 2.6;

/** How far the next may stand off the row, in heights: a slope of some fifteen degrees. */
const OFF_ROW = 0.4;

/** How far a mark may lie off its line's curve, in pitches. */
const OFF_CURVE = 0.3;

/** A mark that lies so far from its place, in pitches, is not a character of the line. */
const OFF_PLACE = 0.33;

/**
 * The lines of a picture.
 *
 * @param marks ordered from the left
 * @returns each { x(k), y(k), slope(k), pitch(k), count, marks }: where its k-th character is, counted from the first one seen
 */
export function linesOf(marks) {
  return chains(marks)
    .map(chain => lineOf(chain, marks))
    .filter(line => line !== null);
}

function chains(marks) {
  const next = marks.map((mark, at) => neighbour(marks, at));
  const led = new Set(next);
  const found = [];
  for (let start = 0; start < marks.length; start++) {
    if (!led.has(start)) {
      const chain = [];
      for (let at = start; at >= 0; at = next[at]) {
        chain.push(marks[at]);
      }
      if (chain.length >= LEAST_MARKS) {
        found.push(chain);
      }
    }
  }
  return found;
}

/** The mark to the right of one in its row, or -1. */
function neighbour(marks, at) {
  const mark = marks[at];
  for (let other = at + 1; other < marks.length; other++) {
    const candidate = marks[other];
    const tall = Math.max(mark.h, candidate.h);
    const across = candidate.x - mark.x;
    if (across > FARTHEST * mark.h * 1.6) {
      return -1;
    }
    if (across >= NEAREST * tall && across <= FARTHEST * tall && Math.abs(candidate.y - mark.y) <= OFF_ROW * across
        && Math.min(mark.h, candidate.h) >= 0.5 * tall) {
      return other;
    }
  }
  return -1;
}

function lineOf(chain, marks) {
  const steps = chain.slice(1).map((mark, at) => mark.x - chain[at].x).sort((one, other) => one - other);
  const pitch = steps[steps.length >> 1];
  const curve = parabola(chain.map(mark => [mark.x, mark.y]), OFF_CURVE * pitch);
  if (!curve) {
    return null;
  }
  const height = chain.map(mark => mark.h).sort((one, other) => one - other)[Math.floor(chain.length * 0.7)];
  const members = gathered(marks, chain, curve, pitch, height);
  const places = placed(members, pitch);
  const across = parabola(places.map(({ at, mark }) => [at, mark.x]), OFF_PLACE * pitch);
  // Fillers stand lower than letters and digits do; the curve runs through the middles of whatever is tall, if enough is.
  const tall = members.filter(mark => mark.h > 0.85 * height);
  const middle = tall.length >= 8
    ? parabola(tall.map(mark => [mark.x, mark.y]), OFF_CURVE * pitch)
    : parabola(members.map(mark => [mark.x, mark.y]), OFF_CURVE * pitch);
  if (!across || !middle || across.at(0) >= across.at(1)) {
    return null;
  }
  return {
    x: at => across.at(at),
    y: at => middle.at(across.at(at)),
    slope: at => middle.slope(across.at(at)),
    pitch: at => across.slope(at) * Math.hypot(1, middle.slope(across.at(at))),
    count: places.at(-1).at + 1,
    marks: members.length,
  };
}

/** All marks on the curve, also those that the chain went by, such as after a smudge. */
function gathered(marks, chain, curve, pitch, height) {
  const on = marks.filter(mark => Math.abs(mark.y - curve.at(mark.x)) < OFF_CURVE * pitch
    && mark.h > 0.5 * height && mark.h < 1.6 * height);
  let from = on.findIndex(mark => mark.x >= chain[0].x);
  let to = on.findLastIndex(mark => mark.x <= chain.at(-1).x);
  while (from > 0 && on[from].x - on[from - 1].x < 3.4 * pitch) {
    from--;
  }
  while (to < on.length - 1 && on[to + 1].x - on[to].x < 3.4 * pitch) {
    to++;
  }
  return on.slice(from, to + 1);
}

/** Each mark with its number in the line; two parts of one broken character have the same. */
function placed(members, pitch) {
  const places = [];
  let at = 0;
  let local = pitch;
  members.forEach((mark, index) => {
    if (index > 0) {
      const step = mark.x - members[index - 1].x;
      const steps = Math.round(step / local);
      at += steps;
      // The pitch drifts along a line that is seen aslant.
      if (steps === 1) {
        local += (step - local) * 0.1;
      }
    }
    places.push({ at, mark });
  });
  return places;
}

/** Reads the machine readable zone in a picture. Nothing here knows of cameras or pages. */
import { fits } from './cells.js';
import { chosen } from './choice.js';
import { LAYOUTS } from './layouts.js';
import { linesOf } from './lines.js';
import { marksOf } from './marks.js';

/** From the first line to the next, in pitches: a sixth of an inch and more (Doc 9303 parts 4 to 6), seen aslant or not. */
const NEAREST_LINE = 1.4;
const FARTHEST_LINE = 3.4;

/** Lines of one zone begin together, in pitches; one may have lost a character at its beginning. */
const BEGINNING = 3.5;

/** How much the pitch of one line may be that of the next. */
const PITCH = 0.08;

/** So many characters of a line may be lost, or marks beside it taken for characters. */
const LOST = 4;

/** Below this mean fit there is no OCR-B. */
const LEAST_FIT = 0.6;

/** Finer than this the shapes cannot be told apart, in pixels from one character to the next. */
const LEAST_PITCH = 11;

/**
 * Reads a zone.
 *
 * @param picture { gray, width, height }: one byte a pixel, rows from the top
 * @returns { text, gap, hint }: text has its lines one below the other and all its check digits right, or is null; gap says how
 *     clearly it stands out (see choice.js); hint is what hinders where there is no text: 'search' no lines of a zone, 'closer'
 *     they are too small, 'still' they cannot be read
 */
export function read(picture) {
  const { gray, width, height } = picture;
  const lines = linesOf(marksOf(gray, width, height));
  let hint = 'search';
  let best = null;
  for (const { layout, zone } of zones(lines)) {
    if (zone[0].pitch(0) < LEAST_PITCH) {
      hint = 'closer';
      continue;
    }
    hint = 'still';
    const found = text(picture, zone, layout);
    if (found && (!best || found.gap > best.gap)) {
      best = found;
    }
  }
  return best ? { ...best, hint: null } : { text: null, gap: 0, hint };
}

/** Lines that may be a zone together, for each layout. */
function zones(lines) {
  const found = [];
  for (const layout of LAYOUTS) {
    const fitting = lines.filter(line => line.count >= layout.length - LOST && line.count <= layout.length + LOST);
    for (const first of fitting) {
      const zone = [first];
      while (zone.length < layout.lines) {
        const next = fitting.find(line => below(zone.at(-1), line));
        if (!next) {
          break;
        }
        zone.push(next);
      }
      if (zone.length === layout.lines) {
        found.push({ layout, zone });
      }
    }
  }
  return found;
}

function below(line, other) {
  const pitch = line.pitch(15);
  const [dx, dy] = [other.x(0) - line.x(0), other.y(15) - line.y(15)];
  return dy > NEAREST_LINE * pitch && dy < FARTHEST_LINE * pitch
    && Math.abs(dx + dy * line.slope(15)) < BEGINNING * pitch
    && Math.abs(other.pitch(15) / pitch - 1) < PITCH;
}

/** Tries each beginning that the counts of marks allow, and keeps that where the cells fit best. */
function text(picture, zone, layout) {
  const lines = zone.map(line => ({ line, first: 0 }));
  if (zone.some(line => line.count !== layout.length)) {
    lines.forEach(one => (one.first = beginning(picture, one.line, layout.length)));
  }
  const fit = fits(picture, lines, layout.length);
  const mean = fit.reduce((sum, cell) => sum + Math.max(...cell), 0) / fit.length;
  const found = mean < LEAST_FIT ? null : chosen(fit, layout);
  return found && {
    gap: found.gap,
    text: zone.map((_, at) => found.text.slice(at * layout.length, (at + 1) * layout.length)).join('\n'),
  };
}

function beginning(picture, line, length) {
  if (line.count === length) {
    return 0;
  }
  const from = Math.min(0, line.count - length);
  const cells = Math.abs(line.count - length) + length;
  const best = fits(picture, [{ line, first: from }], cells).map(cell => Math.max(...cell));
  let found = { sum: -Infinity };
  for (let first = 0; first + length <= cells; first++) {
    const sum = best.slice(first, first + length).reduce((all, one) => all + one, 0);
    if (sum > found.sum) {
      found = { sum, first: from + first };
    }
  }
  return found.first;
}

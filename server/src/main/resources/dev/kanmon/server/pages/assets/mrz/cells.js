/** Compares what stands in the cells of a line with the shapes of OCR-B. */
import { CHARACTERS, SHAPE_HEIGHT, SHAPE_PITCH, SHAPE_WIDTH, SHAPES } from './shapes.js';

/** How far a character may stand off the middle of its cell, in dots of a shape: an eighth of a pitch. */
const SHIFT = 2;

const ROW = SHAPE_WIDTH + 2 * SHIFT;
const ROWS = SHAPE_HEIGHT + 2 * SHIFT;

/** Glyphs may be narrower, wider, lower or taller than their pitch says: by printers, and by the slant of a page. */
const WIDTHS = [0.9, 0.95, 1.05];
const HEIGHTS = [0.82, 0.9, 0.98, 1.06, 1.14];

/** The cells of which the size is learnt. */
const EACH = 4;

const NOTHING = 1e-6;

/** Softened so often, shapes look as they do to a camera in focus, and more and more out of it. */
const SOFTENED = [0, 1, 3, 6];

/** With mean 0 and length 1, by how often they are softened. */
const LOOKS = SOFTENED.map(times => SHAPES.map(shape => normal(softened(shape, times))));

function normal(shape) {
  const mean = shape.reduce((sum, dot) => sum + dot, 0) / shape.length;
  const length = Math.sqrt(shape.reduce((sum, dot) => sum + (dot - mean) ** 2, 0));
  return Float32Array.from(shape, dot => (dot - mean) / length);
}

function softened(shape, times) {
  if (times === 0) {
    return shape;
  }
  const dot = (x, y) => (x < 0 || y < 0 || x >= SHAPE_WIDTH || y >= SHAPE_HEIGHT ? 0 : shape[y * SHAPE_WIDTH + x]);
  const softer = shape.map((_, at) => {
    const x = at % SHAPE_WIDTH;
    const y = (at - x) / SHAPE_WIDTH;
    let sum = 0;
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        sum += dot(x + dx, y + dy) * (2 - Math.abs(dx)) * (2 - Math.abs(dy));
      }
    }
    return sum / 16;
  });
  return softened(softer, times - 1);
}

/**
 * How well each character fits each cell of some lines.
 *
 * @param picture { gray, width, height }
 * @param lines each { line, first }: a line, and which of its places is the first cell
 * @param length cells of a line
 * @returns for each cell, line after line, as many numbers as there are characters: correlations, 1 where it fits fully
 */
export function fits(picture, lines, length) {
  const look = learnt(picture, lines, length);
  const found = [];
  for (const { line, first } of lines) {
    for (let at = 0; at < length; at++) {
      found.push(fit(cut(picture, line, first + at, look), look.shapes, 1));
    }
  }
  return found;
}

/** The size, and then the sharpness, with which a few cells fit best. */
function learnt(picture, lines, length) {
  let size = { sum: -Infinity };
  const tried = (wide, high) => {
    const cuts = lines.flatMap(({ line, first }) => Array.from({ length: Math.floor(length / EACH) },
      (_, at) => cut(picture, line, first + at * EACH + 1, { wide, high })));
    const sum = together(cuts, LOOKS[1]);
    if (sum > size.sum) {
      size = { sum, wide, high, cuts };
    }
  };
  HEIGHTS.forEach(high => tried(1, high));
  const { high } = size;
  WIDTHS.forEach(wide => tried(wide, high));
  const sums = LOOKS.map(shapes => together(size.cuts, shapes));
  return { ...size, shapes: LOOKS[sums.indexOf(Math.max(...sums))] };
}

function together(cuts, shapes) {
  return cuts.reduce((all, one) => all + Math.max(...fit(one, shapes, SHIFT)), 0);
}

/** What is in a cell, and a little around it, ink counted positive. */
function cut({ gray, width, height }, line, at, { wide, high }) {
  const slope = line.slope(at);
  const unit = line.pitch(at) / SHAPE_PITCH / Math.hypot(1, slope);
  const [middleX, middleY] = [line.x(at), line.y(at)];
  const found = new Float32Array(ROW * ROWS);
  for (let y = 0; y < ROWS; y++) {
    for (let x = 0; x < ROW; x++) {
      let sum = 0;
      for (let part = 0; part < 4; part++) {
        const dx = (x - ROW / 2 + 0.25 + 0.5 * (part & 1)) * unit * wide;
        const dy = (y - ROWS / 2 + 0.25 + 0.5 * (part >> 1)) * unit * high;
        sum += light(gray, width, height, middleX + dx - dy * slope, middleY + dy + dx * slope);
      }
      found[y * ROW + x] = -sum;
    }
  }
  return found;
}

function light(gray, width, height, x, y) {
  const left = Math.min(width - 2, Math.max(0, Math.floor(x)));
  const top = Math.min(height - 2, Math.max(0, Math.floor(y)));
  const right = Math.min(1, Math.max(0, x - left));
  const down = Math.min(1, Math.max(0, y - top));
  const at = top * width + left;
  return (gray[at] * (1 - right) + gray[at + 1] * right) * (1 - down)
    + (gray[at + width] * (1 - right) + gray[at + width + 1] * right) * down;
}

/** How well each shape fits, at the shift where it fits best. */
function fit(cell, shapes, step) {
  const best = new Float32Array(CHARACTERS.length).fill(-1);
  const window = new Float32Array(SHAPE_WIDTH * SHAPE_HEIGHT);
  for (let down = 0; down <= 2 * SHIFT; down += step) {
    for (let across = 0; across <= 2 * SHIFT; across += step) {
      const length = windowed(cell, across, down, window);
      for (let character = 0; character < shapes.length; character++) {
        const shape = shapes[character];
        let sum = 0;
        for (let dot = 0; dot < window.length; dot++) {
          sum += window[dot] * shape[dot];
        }
        if (sum / length > best[character]) {
          best[character] = sum / length;
        }
      }
    }
  }
  return best;
}

/** Puts part of a cell into a window with mean 0; returns its length. */
function windowed(cell, across, down, window) {
  let sum = 0;
  for (let y = 0, dot = 0; y < SHAPE_HEIGHT; y++) {
    for (let x = 0; x < SHAPE_WIDTH; x++, dot++) {
      window[dot] = cell[(y + down) * ROW + x + across];
      sum += window[dot];
    }
  }
  const mean = sum / window.length;
  let squares = 0;
  for (let dot = 0; dot < window.length; dot++) {
    window[dot] -= mean;
    squares += window[dot] * window[dot];
  }
  return Math.sqrt(squares) + NOTHING;
}

/** Finds the dark marks of a picture: those that may be characters. */

/** Ink is darker than this part of its surroundings; a zone's ink reflects far less than its paper, so half of blur is spared. */
const INK = 0.85;

/** The surroundings reach over this part of the picture's width: about two characters of a zone that fills it. */
const SURROUNDINGS = 1 / 26;

/** Shorter than this, pixels, and no character can be told from another. */
const LEAST_HEIGHT = 9;

/** Taller than this part of the picture's height is no character of a zone. */
const GREATEST_PART = 1 / 8;

/** More marks than this and the picture is a pattern: no page of a document has as many. */
const MOST_MARKS = 6000;

/**
 * Which pixels are ink, after Bradley: each against the mean of the square around it, so that uneven light does no harm.
 *
 * @param gray one byte a pixel
 * @returns one byte a pixel, 1 for ink
 */
function ink(gray, width, height) {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += gray[y * width + x];
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
    }
  }
  const found = new Uint8Array(width * height);
  const reach = Math.max(6, Math.round(width * SURROUNDINGS / 2) + 4);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - reach) * (width + 1);
    const bottom = Math.min(height, y + reach + 1) * (width + 1);
    const rows = (bottom - top) / (width + 1);
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - reach);
      const right = Math.min(width, x + reach + 1);
      const sum = sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left];
      if (gray[y * width + x] * rows * (right - left) < sum * INK) {
        found[y * width + x] = 1;
      }
    }
  }
  return found;
}

/**
 * The marks of a picture that have the size of characters.
 *
 * @param gray one byte a pixel
 * @returns each { x, y, w, h }: its middle, width and height in pixels; ordered from the left
 */
export function marksOf(gray, width, height) {
  const left = ink(gray, width, height);
  const stack = new Int32Array(width * height);
  const marks = [];
  for (let start = 0; start < left.length; start++) {
    if (left[start] === 1) {
      const mark = taken(left, start, stack, width, height);
      if (mark.h >= LEAST_HEIGHT * 0.6 && mark.h <= height * GREATEST_PART && mark.w <= 1.5 * mark.h + 2) {
        marks.push(mark);
      }
    }
  }
  return marks.length > MOST_MARKS ? [] : marks.sort((one, other) => one.x - other.x);
}

/** Takes all pixels that hang together with one out of the ink. */
function taken(ink, start, stack, width, height) {
  let [minX, maxX, minY, maxY] = [width, 0, height, 0];
  let filled = 1;
  stack[0] = start;
  ink[start] = 0;
  while (filled > 0) {
    const at = stack[--filled];
    const x = at % width;
    const y = (at - x) / width;
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
    for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
      for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
        if (ink[ny * width + nx] === 1) {
          ink[ny * width + nx] = 0;
          stack[filled++] = ny * width + nx;
        }
      }
    }
  }
  return { x: (minX + maxX) / 2, y: (minY + maxY) / 2, w: maxX - minX + 1, h: maxY - minY + 1 };
}

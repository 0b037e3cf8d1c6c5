/** Pictures as the reader wants them: how light each dot is, and nothing else. */

/**
 * What a picture shows.
 *
 * @param source a video, canvas or ImageBitmap
 * @param widest dots across: a wider picture is made smaller
 * @param canvas to draw on
 * @returns ImageData, or null where there is no picture yet
 */
export function taken(source, widest, canvas) {
  const full = source.videoWidth ?? source.width;
  const high = source.videoHeight ?? source.height;
  if (!full || !high) {
    return null;
  }
  const width = Math.min(widest, full);
  const height = Math.max(1, Math.round(high * width / full));
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(source, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

/** How light the dots of ImageData are, one byte each, as eyes weigh colours (ITU-R BT.601). */
export function grayOf({ data, width, height }) {
  const gray = new Uint8Array(width * height);
  for (let at = 0; at < gray.length; at++) {
    gray[at] = (77 * data[4 * at] + 150 * data[4 * at + 1] + 29 * data[4 * at + 2]) >> 8;
  }
  return { gray, width, height };
}

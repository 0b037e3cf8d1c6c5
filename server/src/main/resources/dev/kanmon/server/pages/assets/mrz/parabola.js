/**
 * The parabola of least squares through points, without those that lie off it.
 *
 * @param points each [x, y]
 * @param off from how far a point is left out
 * @returns { at(x), slope(x) }, or null where the points have none
 */
export function parabola(points, off) {
  let kept = points;
  let found = null;
  for (let round = 0; round < 3; round++) {
    found = kept.length >= 4 ? fitted(kept) : null;
    if (!found) {
      return null;
    }
    const on = points.filter(([x, y]) => Math.abs(found.at(x) - y) <= off);
    if (on.length === kept.length && round > 0) {
      break;
    }
    kept = on;
  }
  return found;
}

function fitted(points) {
  const middle = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const width = Math.max(...points.map(([x]) => Math.abs(x - middle))) || 1;
  const s = [0, 0, 0, 0, 0];
  const t = [0, 0, 0];
  for (const [x, y] of points) {
    const u = (x - middle) / width;
    for (let power = 0, part = 1; power < 5; power++, part *= u) {
      s[power] += part;
      if (power < 3) {
        t[power] += part * y;
      }
    }
  }
  const whole = determinant(s[0], s[1], s[2], s[1], s[2], s[3], s[2], s[3], s[4]);
  if (Math.abs(whole) < 1e-9) {
    return null;
  }
  const a = determinant(t[0], s[1], s[2], t[1], s[2], s[3], t[2], s[3], s[4]) / whole;
  const b = determinant(s[0], t[0], s[2], s[1], t[1], s[3], s[2], t[2], s[4]) / whole;
  const c = determinant(s[0], s[1], t[0], s[1], s[2], t[1], s[2], s[3], t[2]) / whole;
  return {
    at: x => a + (x - middle) / width * (b + c * (x - middle) / width),
    slope: x => (b + 2 * c * (x - middle) / width) / width,
  };
}

function determinant(a, b, c, d, e, f, g, h, i) {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}

/* Searches pictures for codes beside the page, which stays quick. jsQR puts itself into the worker's scope. */
import './jsqr.js';

self.onmessage = ({ data: { pixels, width, height } }) => {
  const found = self.jsQR(pixels, width, height, { inversionAttempts: 'attemptBoth' });
  self.postMessage(found ? found.data : null);
};

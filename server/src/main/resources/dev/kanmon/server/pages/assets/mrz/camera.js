/**
 * Machine readable zones by camera, for any page: `import { readZone, ZoneCamera } from '/assets/mrz/camera.js'`. Pictures stay
 * in the browser. The page has to allow scripts and workers of this server, and the camera.
 */
import { grayOf, taken } from './picture.js';
import { read } from './reader.js';
import { Agreement, SURE } from './trust.js';

/** Wide enough for the 44 characters of a passport's line at 20 dots and more each; as much as a phone reads in a second. */
const VIDEO_WIDTH = 1280;

/** A photograph is read once, and may have the zone in a part of it. */
const STILL_WIDTH = 1800;

/** Between two pictures, milliseconds. */
const PAUSE = 60;

/** A hint is told once so many pictures in a row gave it, so that words do not flicker. */
const STEADY = 3;

/**
 * Reads the zone in one picture.
 *
 * @param source a video that plays, a canvas or an ImageBitmap
 * @returns its lines with a line feed between them, only where all check digits hold and each character is clear; else null
 */
export async function readZone(source) {
  const image = taken(source, source.videoWidth ? VIDEO_WIDTH : STILL_WIDTH, document.createElement('canvas'));
  const { text, gap } = image ? read(grayOf(image)) : { text: null, gap: 0 };
  return gap >= SURE ? text : null;
}

/** Watches for a zone until one is read, and then switches itself off: one document was asked for. */
export class ZoneCamera {
  /**
   * @param video element that shows what the camera sees
   * @param onZone takes the zone: its lines with a line feed between them
   * @param onHint takes what to do: 'search' bring the zone into the picture, 'closer' go closer, 'still' hold still, in even
   *     light, without reflections; 'refused' there is no camera, or it is not allowed: type the zone
   */
  constructor(video, onZone, onHint) {
    this.video = video;
    this.onZone = onZone;
    this.onHint = onHint;
    this.canvas = document.createElement('canvas');
    this.run = null;
  }

  /** Asks for the camera, and begins. Does nothing where it is on. */
  async start() {
    if (this.run) {
      return;
    }
    const run = { agreement: new Agreement(), hint: null, times: 0 };
    this.run = run;
    try {
      run.stream = await navigator.mediaDevices.getUserMedia(
        { audio: false, video: { facingMode: 'environment', width: { ideal: VIDEO_WIDTH }, height: { ideal: 960 } } });
    } catch {
      if (this.run === run) {
        this.run = null;
        this.onHint('refused');
      }
      return;
    }
    if (this.run !== run) {
      end(run);
      return;
    }
    run.worker = new Worker('/assets/mrz/worker.js', { type: 'module' });
    run.worker.onmessage = ({ data }) => this.#hear(run, data);
    this.video.srcObject = run.stream;
    this.video.muted = true;
    this.video.playsInline = true;
    // Rejects where it is stopped before it plays; a picture is waited for either way.
    this.video.play().catch(() => null);
    this.#look(run);
  }

  /** Switches the camera off. */
  stop() {
    const run = this.run;
    this.run = null;
    if (run) {
      end(run);
      this.video.srcObject = null;
    }
  }

  #look(run) {
    if (this.run !== run) {
      return;
    }
    const image = taken(this.video, VIDEO_WIDTH, this.canvas);
    if (image) {
      const { data, width, height } = image;
      run.worker.postMessage({ data, width, height }, [data.buffer]);
    } else {
      setTimeout(() => this.#look(run), PAUSE);
    }
  }

  #hear(run, found) {
    if (this.run !== run) {
      return;
    }
    const text = run.agreement.hear(found);
    if (text) {
      this.stop();
      this.onZone(text);
      return;
    }
    const hint = found.hint ?? 'still';
    run.times = hint === run.hint ? run.times + 1 : 1;
    run.hint = hint;
    if (run.times === STEADY) {
      this.onHint(hint);
    }
    setTimeout(() => this.#look(run), PAUSE);
  }
}

function end({ stream, worker }) {
  stream?.getTracks().forEach(track => track.stop());
  worker?.terminate();
}

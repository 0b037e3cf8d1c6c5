/** Reads codes from the camera while it is on. Pictures go to a worker, and nowhere else. */
import { say } from './texts.js';

/** Wide enough for the largest code of a pass, small enough for a phone to search in a blink. */
const WIDTH = 1280;

/** Between two pictures, milliseconds. */
const PAUSE = 80;

/** A code that was out of sight for so long is a new one, milliseconds. */
const GONE = 3000;

export class Camera {
  /** @param session that takes what is read */
  constructor(session) {
    this.session = session;
    this.video = document.getElementById('camera');
    this.button = document.getElementById('camera-switch');
    this.canvas = document.createElement('canvas');
    this.stream = null;
    this.button.addEventListener('click', () => (this.stream ? this.stop() : this.start()));
  }

  async start() {
    try {
      this.stream = await navigator.mediaDevices.getUserMedia(
        { audio: false, video: { facingMode: 'environment', width: { ideal: WIDTH }, height: { ideal: 960 } } });
    } catch {
      document.getElementById('zone').textContent = say('camera.refused');
      return;
    }
    this.reader = new Worker('/gate/camera-worker.js', { type: 'module' });
    this.reader.onmessage = ({ data }) => this.read(data);
    this.video.srcObject = this.stream;
    this.video.hidden = false;
    await this.video.play();
    this.label();
    this.look();
  }

  stop() {
    this.stream.getTracks().forEach(track => track.stop());
    this.stream = null;
    this.reader.terminate();
    this.video.srcObject = null;
    this.video.hidden = true;
    this.label();
  }

  label() {
    this.button.dataset.text = this.stream ? 'camera.stop' : 'camera.start';
    this.button.textContent = say(this.button.dataset.text);
  }

  look() {
    const { videoWidth, videoHeight } = this.video;
    if (!this.stream) {
      return;
    }
    if (videoWidth === 0) {
      setTimeout(() => this.look(), PAUSE);
      return;
    }
    const width = Math.min(WIDTH, videoWidth);
    const height = Math.round(videoHeight * width / videoWidth);
    this.canvas.width = width;
    this.canvas.height = height;
    const context = this.canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(this.video, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    this.reader.postMessage({ pixels: data, width, height }, [data.buffer]);
  }

  /** A code stays before the camera for a while, also when the next traveller is awaited; it is checked once. */
  read(text) {
    const now = Date.now();
    if (text) {
      if (text !== this.last || now - this.seen > GONE) {
        this.session.take(text);
      }
      this.last = text;
      this.seen = now;
    }
    setTimeout(() => this.look(), PAUSE);
  }
}

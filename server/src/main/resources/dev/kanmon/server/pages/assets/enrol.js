// What a page of enrolment can do beyond what it does without a script: read a zone by camera, and print.
const form = document.querySelector('form[data-camera]');

async function cameras() {
  if (!form || !navigator.mediaDevices?.getUserMedia) {
    return;
  }
  let ZoneCamera;
  try {
    ({ ZoneCamera } = await import('/assets/mrz/camera.js'));
  } catch {
    return;
  }
  let running = null;
  for (const zone of form.querySelectorAll('textarea.zone[id^="zone"]')) {
    const button = made('button', 'quiet', form.dataset.camera);
    button.type = 'button';
    const hint = made('p', 'muted', '');
    hint.setAttribute('role', 'status');
    const video = made('video', 'zone-camera', '');
    video.hidden = true;
    video.setAttribute('playsinline', '');
    const off = () => {
      video.hidden = true;
      button.textContent = form.dataset.camera;
      running = null;
    };
    const camera = new ZoneCamera(
      video,
      text => {
        zone.value = text;
        hint.textContent = form.dataset.read;
        off();
        zone.focus();
      },
      told => {
        hint.textContent = form.dataset[told] ?? '';
        if (told === 'refused') {
          off();
        }
      });
    const stop = () => {
      camera.stop();
      hint.textContent = '';
      off();
    };
    button.addEventListener('click', () => {
      if (running === stop) {
        stop();
        return;
      }
      running?.();
      running = stop;
      video.hidden = false;
      button.textContent = form.dataset.stop;
      hint.textContent = form.dataset.search;
      camera.start();
    });
    zone.closest('label').after(button, video, hint);
  }
}

function made(name, style, text) {
  const element = document.createElement(name);
  element.className = style;
  element.textContent = text;
  return element;
}

const print = document.getElementById('print');
if (print) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}
cameras();

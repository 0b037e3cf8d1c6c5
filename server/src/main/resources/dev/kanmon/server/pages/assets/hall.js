// Redraws the forecast while a slider moves, and saves the picture as PNG. Without it the form has a button, and the
// picture is there as SVG.
const form = document.getElementById('plan');
const told = document.getElementById('told');
const PAUSE = 150;
const SCALE = 2;
let waiting = 0;
let asking = null;

function tell() {
  const share = document.getElementById('share');
  const percent = document.getElementById('share-told');
  percent.textContent = percent.dataset.told.replace('#', share.value);
  share.setAttribute('aria-valuetext', percent.textContent);
  const staff = document.getElementById('staff');
  if (staff) {
    const more = Number(staff.value);
    const output = document.getElementById('staff-told');
    const sign = more === 0 ? '' : ` (${more > 0 ? '+' : '−'}${Math.abs(more)})`;
    output.textContent = Math.max(1, Number(output.dataset.busiest) + more) + sign;
    staff.setAttribute('aria-valuetext', output.textContent);
  }
}

async function ask() {
  asking?.abort();
  asking = new AbortController();
  const query = new URLSearchParams(new FormData(form));
  document.getElementById('forecast').setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(`${form.dataset.part}?${query}`, { signal: asking.signal });
    if (!answer.ok || answer.redirected) {
      form.submit();
      return;
    }
    const part = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('forecast');
    const open = document.querySelector('#forecast details').open;
    document.getElementById('forecast').replaceWith(part);
    part.querySelector('details').open = open;
    told.textContent = part.dataset.finding;
    history.replaceState(null, '', `${form.getAttribute('action')}?${query}`);
    offerPng();
  } catch (failed) {
    if (failed.name !== 'AbortError') {
      form.submit();
    }
  }
}

function offerPng() {
  const button = document.getElementById('png');
  button.hidden = false;
  button.addEventListener('click', savePng);
}

async function savePng() {
  const button = document.getElementById('png');
  const picture = new Image();
  picture.src = document.getElementById('svg').href;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * SCALE;
  canvas.height = picture.naturalHeight * SCALE;
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((png) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(png);
    link.download = button.dataset.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }, 'image/png');
}

for (const slider of form.querySelectorAll('input[type=range]')) {
  slider.addEventListener('input', () => {
    tell();
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
}
offerPng();

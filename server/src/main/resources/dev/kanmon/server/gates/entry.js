/** The field: a handheld scanner types into it and sends Enter, a person pastes or types. It keeps the focus. */

/** The key of the counter, also where an input method makes something else of it. */
const COUNTER = /^[cCｃＣㅊ]$/;

/** What follows a letter within this is what a scanner types, milliseconds. */
const SCANNER = 250;

/** A pass is pasted whole; a line of a passport's zone as well. */
export function listen(session) {
  const field = document.getElementById('text');
  const send = () => {
    const text = field.value;
    field.value = '';
    if (text.trim() === '') {
      session.confirm();
    } else if (COUNTER.test(text.trim())) {
      session.toCounter();
    } else {
      session.take(text);
    }
  };
  field.addEventListener('input', () => {
    if (COUNTER.test(field.value) && (session.asking || session.answer?.counter) && !session.done) {
      setTimeout(() => COUNTER.test(field.value) && send(), SCANNER);
    }
  });
  document.getElementById('confirm').addEventListener('click', () => session.confirm());
  document.getElementById('to-counter').addEventListener('click', () => session.toCounter());
  document.getElementById('entry').addEventListener('submit', event => {
    event.preventDefault();
    send();
    focus(field);
  });
  field.addEventListener('paste', event => {
    event.preventDefault();
    field.value = '';
    const pasted = event.clipboardData.getData('text');
    for (const line of pasted.trim().startsWith('{') ? [pasted] : pasted.split(/\r?\n/)) {
      session.take(line);
    }
  });
  const next = () => {
    field.value = '';
    session.reset();
    focus(field);
  };
  document.getElementById('reset').addEventListener('click', next);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      next();
    } else if (event.key === 'Enter' && event.target === document.body) {
      session.confirm();
    } else if (typed(event) && !(event.target instanceof HTMLInputElement)) {
      // What a scanner types while another element has the focus still lands in the field.
      field.focus();
    }
  });
  focus(field);
}

/** On a phone or tablet the focus would bring up a keyboard over half of the sign; there the camera is at hand. */
function focus(field) {
  if (matchMedia('(pointer: fine)').matches || !matchMedia('(any-pointer: coarse)').matches) {
    field.focus();
  }
}

/** Space presses the button that has the focus. */
function typed(event) {
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.altKey && !event.metaKey;
}

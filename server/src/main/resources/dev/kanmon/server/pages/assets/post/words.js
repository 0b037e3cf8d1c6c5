// Words of the page's language, and the line in which it tells what happened.
const told = document.getElementById('told');

export function word(name) {
  return document.querySelector(`[data-word="${CSS.escape(name)}"]`)?.textContent ?? name;
}

export function tell(text, tone = '') {
  told.hidden = !text;
  told.textContent = text;
  told.className = `notice desk-told ${tone}`;
}

export function tellProblem(refused) {
  if (refused.status === 0) {
    tell(word('offline'), 'refused');
  } else if (refused.status === 401) {
    tell(word('signed-out'), 'refused');
  } else {
    tell(refused.message, 'refused');
  }
}

export function element(name, text, more = {}) {
  const made = document.createElement(name);
  if (text !== undefined) {
    made.textContent = text;
  }
  for (const [attribute, value] of Object.entries(more)) {
    made.setAttribute(attribute, value);
  }
  return made;
}

export const byId = (id) => document.getElementById(id);

// Asks the server, for the post of this page. Every answer tells how the line is.
const main = document.getElementById('content');
const base = `/api/v1/posts/${encodeURIComponent(main.dataset.post)}`;

// A problem as the server tells it (RFC 9457), or that there was no answer.
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail || problem.title || String(status));
    this.status = status;
    this.code = problem.code;
  }
}

export async function ask(path, body) {
  const posted = body !== undefined;
  let answer;
  try {
    answer = await fetch(base + path, {
      method: posted ? 'POST' : 'GET',
      headers: posted ? { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': document.querySelector('input[name=_csrf]').value } : {},
      body: posted ? JSON.stringify(body) : undefined,
      redirect: 'error',
    });
  } catch {
    throw new Refused(0, {});
  }
  const json = (answer.headers.get('Content-Type') || '').includes('json');
  const told = json ? await answer.json() : {};
  if (!answer.ok) {
    throw new Refused(answer.status, told);
  }
  return told;
}

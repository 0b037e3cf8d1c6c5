/*
 * Keeps one release of the page and answers from it, server or not. RELEASE and FILES stand before this text. What the page
 * knows of passes (trust bundle, status lists) is kept by the page, which checks it: see knowledge.js.
 */
const NAME = 'kanmon-gate-' + RELEASE;

self.addEventListener('install', event => {
  event.waitUntil((async () => {
    const cache = await caches.open(NAME);
    await cache.addAll(FILES.map(path => new Request(path, { cache: 'reload' })));
    await self.skipWaiting();
  })());
});

self.addEventListener('activate', event => {
  event.waitUntil((async () => {
    const names = await caches.keys();
    await Promise.all(names
      .filter(name => name.startsWith('kanmon-gate-') && name !== NAME)
      .map(name => caches.delete(name)));
    await self.clients.claim();
  })());
});

self.addEventListener('fetch', event => {
  const path = new URL(event.request.url).pathname;
  if (event.request.method === 'GET' && FILES.includes(path)) {
    event.respondWith(kept(path, event.request));
  }
});

async function kept(path, request) {
  const cache = await caches.open(NAME);
  return await cache.match(path) ?? fetch(request);
}

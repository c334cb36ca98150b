/* The browser's own copy of the app, for a television that starts without a network: the network first, the copy without it. */
const STORE = new URL(self.location.href).searchParams.get('store')

/** Answers are no part of the app: the page itself keeps the last one. */
const ANSWERS = /^\/_(emu|http)\//

const isPartOfApp = ({ method, url }) => {
  const { origin, pathname } = new URL(url)
  return method === 'GET' && origin === self.location.origin && !ANSWERS.test(pathname)
}

async function answer(request) {
  const store = await caches.open(STORE)
  try {
    const fresh = await fetch(request)
    // What comes after the page has kept its parts is part of it as well.
    if (fresh.ok) await store.put(request, fresh.clone())
    return fresh
  } catch (lost) {
    const copy = await store.match(request, { ignoreSearch: true })
    if (copy) return copy
    throw lost
  }
}

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  if (isPartOfApp(event.request)) event.respondWith(answer(event.request))
})

/** Beside the page; `config/index.ts` puts it there. */
const WORKER = './offline-worker.js'
const STORE = 'app'

const isOurs = (address: string): boolean =>
  new URL(address).origin === window.location.origin && !new URL(address).pathname.startsWith('/_emu/')

/** What the page in front was made of. */
const partsOfPage = (): readonly string[] => [
  window.location.href.split('#')[0] ?? window.location.href,
  ...performance
    .getEntriesByType('resource')
    .filter((entry) => /\.(js|css)(\?|$)/.test(entry.name))
    .map(({ name }) => name)
    .filter(isOurs),
]

/**
 * Keeps the app itself in the browser, so that it also starts without a network. Where the browser cannot do that, the
 * page stands for as long as it is not closed. What an earlier build has left there goes.
 */
export async function keepOfflineCopy(): Promise<void> {
  try {
    if (!('serviceWorker' in navigator)) return
    await navigator.serviceWorker.register(WORKER)
    const store = await caches.open(STORE)
    const parts = partsOfPage()
    await store.addAll([...parts])
    for (const { url } of await store.keys()) if (!parts.includes(url)) await store.delete(url)
  } catch {
    return
  }
}

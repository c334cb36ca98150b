/** Beside the page; `config/index.ts` puts it there. */
const WORKER = './offline-worker.js'

const isPart = (address: string): boolean => {
  const { origin, pathname } = new URL(address)
  return origin === window.location.origin && /\.(js|css)$/.test(pathname)
}

/** Each build has a copy of its own, by the name of its first script, which carries a hash. */
const storeOfBuild = (): string =>
  document.querySelector<HTMLScriptElement>('script[src]')?.src.split('/').pop() ?? 'app'

/** Keeps each part as soon as the page has it, also what was still on its way when this began. */
function keepParts(store: Cache): void {
  const keep = (address: string) => void store.add(address).catch(() => undefined)
  keep(window.location.href.split('#')[0] ?? window.location.href)
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (isPart(name)) keep(name)
  }).observe({ type: 'resource', buffered: true })
}

/**
 * Keeps the app itself in the browser, so that it also starts without a network. Where the browser cannot do that, the
 * page stands for as long as it is not closed. The copies of earlier builds go.
 */
export async function keepOfflineCopy(): Promise<void> {
  try {
    if (!('serviceWorker' in navigator)) return
    const build = storeOfBuild()
    await navigator.serviceWorker.register(`${WORKER}?store=${encodeURIComponent(build)}`)
    keepParts(await caches.open(build))
    for (const name of await caches.keys()) if (name !== build) await caches.delete(name)
  } catch {
    return
  }
}

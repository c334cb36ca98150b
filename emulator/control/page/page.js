import { collectionsView } from './collections-view.js'
import { element } from './element.js'
import { faultsView } from './faults-view.js'
import { logsView } from './logs-view.js'
import { outboxView } from './outbox-view.js'
import { parts } from './parts.js'
import { readJson } from './read-json.js'
import { statView } from './stat-view.js'

/** Everything this page shows. It only reads: there is nothing on it that changes anything. */
const VIEWS = new Map([
  ['collections', { title: 'Collections', show: collectionsView }],
  ['outbox', { title: 'Outbox', show: outboxView }],
  ['logs', { title: 'Logs', show: logsView }],
  ['faults', { title: 'Faults', show: faultsView }],
  ['stat', { title: 'Statistics', show: statView }],
])

const DEFAULT_VIEW = 'collections'

const byId = (id) => document.getElementById(id)

const place = () => {
  const [name = '', query = ''] = location.hash.slice(1).split('?')
  return { name: VIEWS.has(name) ? name : DEFAULT_VIEW, query: new URLSearchParams(query) }
}

const showViews = (current) => {
  const links = [...VIEWS].map(([name, { title }]) =>
    element('a', { href: `#${name}`, ...(name === current ? { 'aria-current': 'page' } : {}) }, title),
  )
  byId('views').replaceChildren(...links)
}

const showClock = async () => {
  const { nowMs, offsetMs } = await readJson('clock')
  byId('clock').textContent = `${parts.time(nowMs)} UTC${offsetMs === 0 ? '' : ' (moved)'}`
}

const load = async (name, query) => {
  try {
    const [sections] = await Promise.all([VIEWS.get(name).show(query), showClock()])
    return sections
  } catch (error) {
    return [element('p', { class: 'bad', role: 'alert' }, error.message)]
  }
}

let latest = 0

const show = async () => {
  latest += 1
  const own = latest
  const { name, query } = place()
  showViews(name)
  const sections = await load(name, query)
  // A view asked for later may have come sooner.
  if (own !== latest) return
  byId('view').replaceChildren(...sections)
  document.body.dataset.shown = location.hash
}

addEventListener('hashchange', show)
byId('refresh').addEventListener('click', show)
show()

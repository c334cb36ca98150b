import type { EmulatorCore } from '../emulator-core'
import type { Route } from '../http/route'
import { ControlRefusal } from './control-refusal'
import { controlRoute } from './control-route'
import { readControlBody } from './read-control-body'
import { resetStat } from './reset-stat'

const report = ({ functionStat, actionStat, database }: EmulatorCore) => ({
  functions: functionStat.report(),
  database: actionStat.report(),
  collections: Object.fromEntries(database.catalog.all().map(({ name, count }) => [name, count])),
  scanned: Object.fromEntries(database.catalog.all().map(({ name, scans }) => [name, scans.report()])),
  transactions: database.transactions.counters(),
  memory: { rssBytes: process.memoryUsage.rss() },
})

/** `GET /_emu/stat`, and `POST /_emu/stat {"reset": true}`. */
export const statRoutes = (core: EmulatorCore): readonly Route[] => [
  controlRoute('GET', 'stat', async () => ({ status: 200, json: report(core) })),
  controlRoute('POST', 'stat', async (request) => {
    const { reset } = readControlBody(request, ['reset'])
    if (reset !== true) throw new ControlRefusal('The body must be {"reset": true}.')
    resetStat(core)
    return { status: 200, json: report(core) }
  }),
]

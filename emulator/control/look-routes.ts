import { EJSON } from 'bson'
import type { EmulatorCore } from '../emulator-core'
import type { Route } from '../http/route'
import { ControlRefusal } from './control-refusal'
import { controlRoute } from './control-route'

const DEFAULT_LIMIT = 100

const readCount = (query: URLSearchParams, name: string, absent: number): number => {
  const text = query.get(name)
  if (text === null) return absent
  if (!/^\d{1,9}$/.test(text)) throw new ControlRefusal(`${name} must be a whole number.`)
  return Number(text)
}

const listDocuments = ({ database }: EmulatorCore, query: URLSearchParams) => {
  const collection = query.get('collection') ?? ''
  const skip = readCount(query, 'skip', 0)
  const limit = readCount(query, 'limit', DEFAULT_LIMIT)
  return database.read((open) => {
    const page = [...open(collection).documents()].slice(skip, skip + limit)
    const documents: unknown[] = page.map(({ document }) => EJSON.serialize(document, { relaxed: true }))
    return { collection, total: database.catalog.get(collection).count, documents }
  })
}

/** Routes that only look: `GET /_emu/identities`, `/_emu/logs` and `/_emu/documents`. */
export const lookRoutes = (core: EmulatorCore): readonly Route[] => [
  controlRoute('GET', 'identities', async () => ({ status: 200, json: core.identities })),
  controlRoute('GET', 'logs', async ({ query }) => ({
    status: 200,
    json: { lines: core.log.lines(query.get('requestId') ?? undefined) },
  })),
  controlRoute('GET', 'documents', async ({ query }) => ({ status: 200, json: listDocuments(core, query) })),
]

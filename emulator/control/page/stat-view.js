import { parts } from './parts.js'
import { readJson } from './read-json.js'

const functionRows = (functions) =>
  Object.entries(functions).flatMap(([name, labels]) =>
    Object.entries(labels).map(([label, { calls, errors, totalMs, dbCalls, maxDbCalls }]) => [
      name,
      label,
      calls,
      errors,
      totalMs / calls,
      dbCalls / calls,
      maxDbCalls,
    ]),
  )

const tableOrNothing = (heads, rows) =>
  rows.length === 0 ? parts.nothing('No calls yet.') : parts.table(heads, rows)

/** Calls and time by function and action, database actions, transactions, memory. */
export const statView = async () => {
  const { functions, database, transactions, memory } = await readJson('stat')
  const actions = Object.entries(database).map(([name, { calls, totalMs }]) => [name, calls, totalMs / calls])
  return [
    parts.section(
      'Functions',
      tableOrNothing(
        ['Function', 'Action', 'Calls', 'Errors', 'ms a call', 'Requests a call', 'Most requests'],
        functionRows(functions),
      ),
    ),
    parts.section('Database', tableOrNothing(['Action', 'Calls', 'ms a call'], actions)),
    parts.section('Transactions', parts.table(Object.keys(transactions), [Object.values(transactions)])),
    parts.section('Memory', parts.table(['Resident set, MB'], [[Math.round(memory.rssBytes / 1024 / 1024)]])),
  ]
}

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

const tableOr = (text, heads, rows) => (rows.length === 0 ? parts.nothing(text) : parts.table(heads, rows))

/** Calls and time by function and action, database actions, transactions, memory. */
export const statView = async () => {
  const { functions, database, transactions, memory } = await readJson('stat')
  const actions = Object.entries(database).map(([name, { calls, totalMs }]) => [name, calls, totalMs / calls])
  return [
    parts.section(
      'Functions',
      tableOr(
        'No function has been called since the counters began.',
        ['Function', 'Action', 'Calls', 'Errors', 'ms a call', 'Requests a call', 'Most requests'],
        functionRows(functions),
      ),
    ),
    parts.section(
      'Database',
      tableOr('No request has come since the counters began.', ['Action', 'Calls', 'ms a call'], actions),
    ),
    parts.section('Transactions', parts.table(['Transactions', 'Count'], Object.entries(transactions))),
    parts.section(
      'Memory',
      parts.table(['Memory', 'MB'], [['resident set', Math.round(memory.rssBytes / 1024 / 1024)]]),
    ),
  ]
}

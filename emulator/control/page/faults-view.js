import { parts } from './parts.js'
import { readJson } from './read-json.js'

const FIXED = ['at', 'what', 'times', 'share', 'seed', 'met', 'struck']

const detailsOf = (rule) =>
  Object.entries(rule)
    .filter(([name]) => !FIXED.includes(name))
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')

const howOften = ({ times, share, seed }) => {
  const limits = [
    ...(times === undefined ? [] : [`at most ${times}`]),
    ...(share === undefined ? [] : [`share ${share}, seed ${seed}`]),
  ]
  return limits.length === 0 ? 'always' : limits.join(', ')
}

const listRules = (rules) =>
  parts.table(
    ['Fault', 'At', 'Struck', 'Met', 'How often', 'Only'],
    rules.map((rule) => [rule.what, rule.at, rule.struck, rule.met, howOften(rule), detailsOf(rule)]),
  )

const listSnapshots = (snapshots) =>
  parts.table(
    ['Snapshot', 'Made', 'Documents', 'Bytes'],
    snapshots.map(({ name, madeAtMs, collections, storeBytes }) => [
      name,
      parts.time(madeAtMs),
      Object.values(collections).reduce((sum, count) => sum + count, 0),
      storeBytes,
    ]),
  )

/** The faults in force with how often they struck, and the snapshots there are. */
export const faultsView = async () => {
  const [{ rules }, { snapshots }] = await Promise.all([readJson('faults'), readJson('snapshot')])
  return [
    parts.section(
      'Faults',
      rules.length === 0
        ? parts.nothing('No faults are asked for: POST /_emu/faults sets rules.')
        : listRules(rules),
    ),
    parts.section(
      'Snapshots',
      snapshots.length === 0
        ? parts.nothing('No snapshots yet: POST /_emu/snapshot keeps one.')
        : listSnapshots(snapshots),
    ),
  ]
}

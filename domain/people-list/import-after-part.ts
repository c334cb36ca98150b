import type { ListImport } from './list-import'
import type { RowOutcome } from './settle-row'

type Line = { readonly line: number; readonly outcome: RowOutcome }

/** An import with one part more. */
export function importAfterPart(before: ListImport, lines: readonly Line[], atMs: number): ListImport {
  const count = (wanted: RowOutcome) => lines.filter(({ outcome }) => outcome === wanted).length
  const { added, changed, same, left } = before.outcomes
  const partsDone = before.partsDone + 1
  return {
    ...before,
    partsDone,
    outcomes: {
      added: added + count('added'),
      changed: changed + count('changed'),
      same: same + count('same'),
      left: left + count('left'),
    },
    linesLeft: [
      ...before.linesLeft,
      ...lines.flatMap(({ line, outcome }) => (outcome === 'left' ? line : [])),
    ],
    finishedAtMs: partsDone === before.parts ? atMs : null,
  }
}

import type { ListImport } from '../../../../domain/people-list/list-import'

/** How far an import is; nothing of whom it is about. */
export const importProgress = ({ id, outcomes, ...from }: ListImport) => ({
  importId: id,
  part: from.partsDone,
  parts: from.parts,
  rows: from.rows,
  done: Object.values(outcomes).reduce((sum, count) => sum + count, 0),
  outcomes: { ...outcomes, same: outcomes.same + from.same },
  linesLeft: from.linesLeft,
  faulty: from.faulty,
  finished: from.finishedAtMs !== null,
})

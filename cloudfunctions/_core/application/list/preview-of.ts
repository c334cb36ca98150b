import type { Difference } from '../../../../domain/people-list/row-differences'

type Line = { readonly line: number; readonly name: string }
type Good = Line & { readonly differences: readonly Difference[]; readonly notes: readonly string[] }

/** A row of a file and what would become of it, whatever the file is about. */
type PreviewRow =
  | (Good & { readonly kind: 'add' | 'change' | 'same' })
  | (Line & { readonly kind: 'faulty'; readonly faults: readonly string[] })

type Planned = {
  readonly rows: readonly PreviewRow[]
  readonly unused: readonly string[]
  readonly seen: string
}

/** What somebody looks at before a file is taken over: what is wrong, what changes and what is new, row by row. */
export function previewOf({ rows, unused, seen }: Planned) {
  const good = (kind: 'add' | 'change' | 'same'): readonly Good[] =>
    rows.flatMap((row) => (row.kind !== 'faulty' && row.kind === kind ? [row] : []))
  const faulty = rows.flatMap((row) => (row.kind === 'faulty' ? [row] : []))
  const [add, change] = [good('add'), good('change')]
  return {
    seen,
    counts: {
      add: add.length,
      change: change.length,
      same: good('same').length,
      faulty: faulty.length,
    },
    faulty: faulty.map(({ line, name, faults }) => ({ line, name, faults })),
    changes: change.map(({ line, name, differences, notes }) => ({ line, name, differences, notes })),
    added: add.map(({ line, name, notes }) => ({ line, name, notes })),
    unused,
  }
}

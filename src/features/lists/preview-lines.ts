import type { ActionOutput } from '../../../types/actions'

/** What would become of every row of a file, whatever it is about. */
export type Preview = ActionOutput<'list.preview'>

export type PreviewLine = { readonly line: number; readonly title: string; readonly words: readonly string[] }

/** Longer than a name is something that slipped into its column. */
const LONGEST_NAME = 12

const titleOf = (line: number, name: string): string =>
  name ? `第 ${line} 行 · ${name.slice(0, LONGEST_NAME)}` : `第 ${line} 行`

export const faultyLines = ({ faulty }: Preview): readonly PreviewLine[] =>
  faulty.map(({ line, name, faults }) => ({ line, title: titleOf(line, name), words: faults }))

/** 联系电话：13800001001 → 13800001002 */
export const changedLines = ({ changes }: Preview): readonly PreviewLine[] =>
  changes.map(({ line, name, differences, notes }) => ({
    line,
    title: titleOf(line, name),
    words: [
      ...differences.map(
        ({ label, before, after }) => `${label}：${before || '（空）'} → ${after || '（空）'}`,
      ),
      ...notes,
    ],
  }))

export const addedLines = ({ added }: Preview): readonly PreviewLine[] =>
  added.map(({ line, name, notes }) => ({ line, title: titleOf(line, name), words: notes }))

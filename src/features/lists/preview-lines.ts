import type { ActionOutput } from '../../../types/actions'

/** What would become of every row of a file, whatever it is about. */
export type Preview = ActionOutput<'list.preview'>

export type PreviewLine = { readonly line: number; readonly title: string; readonly words: readonly string[] }

/** Longer than a name is something that slipped into its column. */
const LONGEST_NAME = 12

function titleOf(line: number, name: string): string {
  const signs = Array.from(name)
  const shown = signs.length > LONGEST_NAME ? `${signs.slice(0, LONGEST_NAME).join('')}…` : name
  return name ? `第 ${line} 行 · ${shown}` : `第 ${line} 行`
}

export const faultyLines = ({ faulty }: Preview): readonly PreviewLine[] =>
  faulty.map(({ line, name, faults }) => ({ line, title: titleOf(line, name), words: faults }))

/** More numbers tell nobody anything. */
const NAMED_LINES = 10

/** 第 2、4、9 行 */
export function sayLines(lines: readonly PreviewLine[]): string {
  const named = lines.slice(0, NAMED_LINES).map(({ line }) => line)
  return `第 ${named.join('、')} ${lines.length > NAMED_LINES ? '等行' : '行'}`
}

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

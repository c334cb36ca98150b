import type { ListCode } from './list-kinds'
import type { GoodRow } from './planned-row'
import type { RowOutcome } from './settle-row'

/** All of a file or nothing of it; or what is good in it. */
export const IMPORT_MODES = { all: '全部没有问题才导入', good: '只导入没有问题的行' } as const
export type ImportMode = keyof typeof IMPORT_MODES
export const IMPORT_MODE_CODES = Object.keys(IMPORT_MODES) as [ImportMode, ...ImportMode[]]

/** A list that is being taken over, and how far it is; what stays when it is done names nobody. */
export type ListImport = {
  readonly id: string
  readonly townId: string
  readonly list: ListCode
  readonly mode: ImportMode
  readonly by: string
  readonly atMs: number
  /** Whose people stand in it. */
  readonly stationIds: readonly string[]
  readonly fileName: string
  /** Those to be written. */
  readonly rows: number
  /** Those that were not taken, because something is wrong with them. */
  readonly faulty: number
  /** Those that say what is known already: never to be written. */
  readonly same: number
  readonly parts: number
  readonly partsDone: number
  readonly outcomes: Readonly<Record<RowOutcome, number>>
  /** Lines that were left, because the person was changed after somebody had looked at them. */
  readonly linesLeft: readonly number[]
  readonly finishedAtMs: number | null
}

/** Rows of one station that are written together; deleted once that is done, or when its time is over. */
export type ImportPart = {
  readonly id: string
  readonly townId: string
  readonly stationId: string
  readonly rows: readonly GoodRow[]
  readonly done: boolean
  readonly untilMs: number
}

export const importPartId = (importId: string, part: number): string => `${importId}:${part}`

import type { Reason } from '../order/reasons'
import type { ListCode } from '../people-list/list-kinds'
import type { ExportPeriod, Span } from './export-period'

export const EXPORT_FORMATS = { xlsx: '表格 XLSX', csv: '表格 CSV' } as const
export type ExportFormat = keyof typeof EXPORT_FORMATS

export const EXPORT_FORMAT_CODES = Object.keys(EXPORT_FORMATS) as [ExportFormat, ...ExportFormat[]]

type Taken = {
  /** Null: all stations that he answers for. */
  readonly stationId: string | null
  readonly format: ExportFormat
  /** Full names and telephones. */
  readonly unmasked: boolean
  /** Why it has to be unmasked; null where it is not. */
  readonly reason: Reason | null
}

/** Which hours somebody wants exported. */
export type WantedExport = Taken & { readonly period: ExportPeriod }

/** Which people somebody wants exported. */
export type WantedList = Taken & { readonly list: ListCode }

type Recorded = {
  readonly id: string
  readonly townId: string
  readonly by: string
  readonly atMs: number
  readonly stationIds: readonly string[]
  /** As people see it. */
  readonly fileName: string
  /** Where the file lies; nobody can guess it. */
  readonly path: string
  /** Null while it is being made. */
  readonly fileId: string | null
  readonly rows: number | null
  /** Null while the file may still be there. */
  readonly deletedAtMs: number | null
}

export type HoursExport = WantedExport & Recorded & { readonly span: Span }
export type ListExport = WantedList & Recorded

/** One export: who took what, when and why. Written before the file is made, and kept when the file is gone. */
export type ExportRecord = HoursExport | ListExport

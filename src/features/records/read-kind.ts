import { RECORD_KIND_CODES, type RecordKind } from '../../../domain/records/record-kinds'

/** The kind that a page was opened for. */
export const readKind = (text: string | undefined): RecordKind =>
  RECORD_KIND_CODES.find((kind) => kind === text) ?? 'training'

/** The ids CloudBase accepts for a document. */
export type DocumentId = string | number

export const isDocumentId = (value: unknown): value is DocumentId =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))

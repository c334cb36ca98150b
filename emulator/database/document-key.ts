import type { DocumentId } from './document-id'

/** A map key that keeps the text '1' and the number 1 apart. */
export const documentKey = (id: DocumentId): string => (typeof id === 'string' ? `s${id}` : `n${id}`)

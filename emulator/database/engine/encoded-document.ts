import { calculateObjectSize, deserialize, serialize } from 'bson'
import type { StoredDocument } from '../stored-document'

export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024

/** A document with the bytes it is stored as; the document is decoded from exactly these bytes. */
export interface EncodedDocument {
  readonly document: StoredDocument
  readonly bytes: Uint8Array
}

/** Why a document cannot be stored. */
export class UnstorableDocument extends Error {}

const toBytes = (source: Record<string, unknown>): Uint8Array => {
  try {
    return serialize(source)
  } catch (error) {
    if (calculateObjectSize(source) > MAX_DOCUMENT_BYTES) return new Uint8Array(MAX_DOCUMENT_BYTES + 1)
    throw new UnstorableDocument(error instanceof Error ? error.message : String(error))
  }
}

/** Encodes a document, at most 16 MB; throws UnstorableDocument with MongoDB's reason. */
export const encodeDocument = (source: Record<string, unknown>): EncodedDocument => {
  const bytes = toBytes(source)
  if (bytes.byteLength > MAX_DOCUMENT_BYTES) {
    throw new UnstorableDocument(`Resulting document is larger than the maximum size ${MAX_DOCUMENT_BYTES}`)
  }
  return { bytes, document: deserialize(bytes) }
}

import { fieldKeys } from './field-keys'
import { mapField } from './map-field'
import { phoneMark } from './phone-marks'
import { openText, sealedWith, sealText } from './seal-text'
import { FOUND_BY_PHONE, isSealedCollection, SEALED_FIELDS } from './sealed-fields'

export type StoredDocument = { readonly _id: string; readonly [field: string]: unknown }

type Change = (text: string, place: string) => string

function changed(collection: string, document: StoredDocument, change: Change): StoredDocument {
  if (!isSealedCollection(collection)) return document
  let result = document
  for (const path of SEALED_FIELDS[collection]) {
    const place = `${collection}/${document._id}/${path}`
    const after = mapField(result, path.split('.'), (text) => change(text, place))
    if (typeof after === 'object') result = { ...after, _id: document._id }
  }
  return result
}

const isFoundByPhone = (name: string): name is keyof typeof FOUND_BY_PHONE =>
  Object.hasOwn(FOUND_BY_PHONE, name)

/** The telephone by which a document of plain fields is to be found; empty where there is none. */
function phoneIn(collection: string, document: StoredDocument): string {
  if (!isFoundByPhone(collection)) return ''
  let phone = ''
  mapField(document, FOUND_BY_PHONE[collection].split('.'), (text) => {
    phone = text
    return text
  })
  return phone
}

/** A document of plain fields as it is written: what is sensitive under the key that writes, a telephone to be found. */
export function sealDocument(collection: string, document: StoredDocument): StoredDocument {
  if (!isSealedCollection(collection)) return document
  const keys = fieldKeys()
  const sealed = changed(collection, document, (text, place) => sealText(text, place, keys))
  const phone = phoneIn(collection, document)
  return phone ? { ...sealed, phoneMark: phoneMark(phone, keys) } : sealed
}

/** A document as it was read, with plain fields. Throws where a key is missing or a field was tampered with. */
export function openDocument(collection: string, document: StoredDocument): StoredDocument {
  if (!isSealedCollection(collection)) return document
  const { phoneMark: _found, ...stored } = document
  return changed(collection, { ...stored, _id: document._id }, (text, place) =>
    openText(text, place, fieldKeys()),
  )
}

/** Whether something in it lies under no key, or under one that no longer writes. */
export function wantsSealing(collection: string, document: StoredDocument): boolean {
  const [{ id }] = fieldKeys()
  let wants = false
  changed(collection, document, (text) => {
    wants ||= sealedWith(text) !== id
    return text
  })
  return wants
}

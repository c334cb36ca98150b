import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { FieldKeys } from './field-keys'

const MARK = 'enc.'
const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

const SEALED = /^enc\.([a-z0-9-]{1,20})\.([\w-]+)$/

/** `enc.<key id>.<nonce, text and tag as base64url>`; `place`: which field of which document, for it opens nowhere else. */
export function sealText(text: string, place: string, [key]: FieldKeys): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, key.sealing, nonce).setAAD(Buffer.from(place))
  const body = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${MARK}${key.id}.${body.toString('base64url')}`
}

/** Under which key a stored text lies; null: under none, as it is entered past the product. */
export const sealedWith = (stored: string): string | null => SEALED.exec(stored)?.[1] ?? null

/** The text; what lies under no key is its own text. Throws where the key is not there, or somebody has changed it. */
export function openText(stored: string, place: string, keys: FieldKeys): string {
  const [, keyId, encoded = ''] = SEALED.exec(stored) ?? []
  if (keyId === undefined) return stored
  const key = keys.find(({ id }) => id === keyId)
  if (!key) throw new Error(`${place}：要用密钥“${keyId}”才能打开，FIELD_KEYS 里没有它。`)
  const body = Buffer.from(encoded, 'base64url')
  try {
    const decipher = createDecipheriv(CIPHER, key.sealing, body.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
    decipher.setAAD(Buffer.from(place)).setAuthTag(body.subarray(-TAG_BYTES))
    return decipher.update(body.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
  } catch (cause) {
    throw new Error(`${place}：存的内容被改过，打不开。`, { cause })
  }
}

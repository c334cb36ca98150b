import { hkdfSync } from 'node:crypto'

/** One key of the environment and those that are made of it. */
export type FieldKey = {
  readonly id: string
  /** For AES-256-GCM. */
  readonly sealing: Buffer
  /** For HMAC-SHA-256. */
  readonly marking: Buffer
  /** For the codes at the door of activities. */
  readonly signing: Buffer
}

/** The first one writes; all of them read. */
export type FieldKeys = readonly [FieldKey, ...FieldKey[]]

const KEY_BYTES = 32
const ID = /^[a-z0-9-]{1,20}$/

/** Of the keys that stand in the sources: good for nobody's data. */
export const DEMO_KEY_ID = 'demo'

const HOW = '格式：FIELD_KEYS=编号:密钥，密钥用 openssl rand -base64 32 生成；几把用逗号隔开，第一把用来写。'

function readKey(text: string): FieldKey {
  const at = text.indexOf(':')
  const id = text.slice(0, at).trim()
  const master = Buffer.from(text.slice(at + 1).trim(), 'base64')
  if (at < 0 || !ID.test(id)) throw new Error(`密钥的编号不对，要小写字母、数字或横线，最多 20 个。${HOW}`)
  if (master.length !== KEY_BYTES) throw new Error(`密钥“${id}”不对，要 ${KEY_BYTES} 个字节的 base64。${HOW}`)
  const derived = (purpose: string) => Buffer.from(hkdfSync('sha256', master, '', purpose, KEY_BYTES))
  return {
    id,
    sealing: derived('seal fields'),
    marking: derived('mark telephones'),
    signing: derived('sign door codes'),
  }
}

/** `id:base64,id:base64`. Throws in plain Chinese what is wrong and how it must be. */
export function readFieldKeys(text: string | undefined): FieldKeys {
  const [first, ...others] = (text ?? '').split(',').filter((part) => part.trim() !== '')
  if (first === undefined) throw new Error(`没有设密钥，电话和住址不能存，也读不出来。${HOW}`)
  const keys: FieldKeys = [readKey(first), ...others.map(readKey)]
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw new Error(`两把密钥的编号一样。${HOW}`)
  return keys
}

/** What the emulator gives its functions, and no cloud does. */
const LOCAL_SECRET_ID = 'local'

let read: { readonly text: string | undefined; readonly keys: FieldKeys } | null = null

/** The keys of this environment, read once. Throws where there is none, and where the demonstration's key is used in the cloud. */
export function fieldKeys(): FieldKeys {
  const { FIELD_KEYS: text, TENCENTCLOUD_SECRETID: secretId } = process.env
  if (read?.text === text && read) return read.keys
  const keys = readFieldKeys(text)
  if (keys.some(({ id }) => id === DEMO_KEY_ID) && secretId !== LOCAL_SECRET_ID)
    throw new Error(`“${DEMO_KEY_ID}”是演示用的密钥，谁都看得到，不能用在真的环境里。请换一把。${HOW}`)
  read = { text, keys }
  return keys
}

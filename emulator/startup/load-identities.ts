import { readFile } from 'node:fs/promises'
import { isRecord } from '../wire/is-record'
import { parseJson } from '../wire/parse-json'
import { SetupError } from './setup-error'

const isIdentity = (value: unknown): boolean =>
  isRecord(value) && typeof value.openid === 'string' && typeof value.label === 'string'

/** Reads the personas for testers, an array of `{openid, label, …}`; throws SetupError. */
export const loadIdentities = async (file: string): Promise<readonly unknown[]> => {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) {
    throw new SetupError(`The identities ${file} cannot be read: check the path given with --identities.`)
  }
  const identities = parseJson(text)?.value
  if (Array.isArray(identities) && identities.every(isIdentity)) return identities
  throw new SetupError(`The identities ${file} must be a JSON array of {openid, label}: correct the file.`)
}

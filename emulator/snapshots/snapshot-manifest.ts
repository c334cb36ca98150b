import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRecord } from '../wire/is-record'
import { parseJson } from '../wire/parse-json'

const MANIFEST = 'snapshot.json'

/** What a snapshot says about itself. */
export interface SnapshotManifest {
  readonly name: string
  readonly madeAtMs: number
  readonly storeBytes: number
  readonly storeSha256: string
  /** Documents by collection. */
  readonly collections: Readonly<Record<string, number>>
}

export const manifestFile = (snapshotFolder: string): string => join(snapshotFolder, MANIFEST)

const isManifest = (value: unknown): value is SnapshotManifest & Record<string, unknown> =>
  isRecord(value) &&
  typeof value.name === 'string' &&
  typeof value.madeAtMs === 'number' &&
  typeof value.storeBytes === 'number' &&
  typeof value.storeSha256 === 'string' &&
  isRecord(value.collections)

/** The manifest of a folder, or undefined when it is not that of a snapshot. */
export const readManifest = async (snapshotFolder: string): Promise<SnapshotManifest | undefined> => {
  const text = await readFile(manifestFile(snapshotFolder), 'utf8').catch(() => '')
  const manifest = parseJson(text)?.value
  return isManifest(manifest) ? manifest : undefined
}

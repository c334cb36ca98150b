import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const made: string[] = []

/** A new empty folder, removed by `removeTempFolders`. */
export const tempFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'emulator-test-'))
  made.push(folder)
  return folder
}

/** For afterAll. */
export const removeTempFolders = async (): Promise<void> => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true })
}

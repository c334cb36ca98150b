import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes a cloudbaserc.json and answers its path. */
export const writeConfig = async (folder: string, functions: readonly object[]): Promise<string> => {
  const file = join(folder, 'cloudbaserc.json')
  await writeFile(file, JSON.stringify({ version: '2.0', envId: 'local', functions }))
  return file
}

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes a function bundle, `<folder>/<name>/index.js`. */
export const writeBundle = async (folder: string, name: string, source: string): Promise<void> => {
  await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, name, 'index.js'), source)
}

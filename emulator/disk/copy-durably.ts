import { copyFile, mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { syncPath } from './sync-path'

/** Copies a file, or a folder with all that is in it, and resolves when the copy survives a crash. */
export const copyDurably = async (source: string, target: string): Promise<void> => {
  if ((await stat(source)).isDirectory()) {
    await mkdir(target)
    for (const name of await readdir(source)) await copyDurably(join(source, name), join(target, name))
  } else await copyFile(source, target)
  await syncPath(target)
}

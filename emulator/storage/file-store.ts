import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const UNFINISHED = '.part'

export interface StoredFile {
  readonly file: string
  readonly sizeBytes: number
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Files by key in one folder; a promise resolves only when the change survives a crash. */
export class FileStore {
  private constructor(
    private readonly folder: string,
    private readonly newId: () => string,
  ) {}

  /** Opens the folder, made when it is missing, and drops what a crash left half-written. */
  static async open(folder: string, newId: () => string, { fresh }: { fresh: boolean }): Promise<FileStore> {
    const store = new FileStore(folder, newId)
    await mkdir(folder, { recursive: true })
    await store.removeAll((name) => fresh || name.endsWith(UNFINISHED))
    return store
  }

  /** A file of the final name is always whole: old or new. */
  async put(key: string, bytes: Buffer): Promise<void> {
    const unfinished = join(this.folder, `${this.newId()}${UNFINISHED}`)
    const handle = await open(unfinished, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(unfinished, join(this.folder, key))
    await syncFolder(this.folder)
  }

  async find(key: string): Promise<StoredFile | undefined> {
    const file = join(this.folder, key)
    try {
      return { file, sizeBytes: (await stat(file)).size }
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }

  /** False when there is no such file. */
  async remove(key: string): Promise<boolean> {
    if (!(await this.find(key))) return false
    await rm(join(this.folder, key), { force: true })
    await syncFolder(this.folder)
    return true
  }

  async clear(): Promise<void> {
    await this.removeAll(() => true)
  }

  private async removeAll(unwanted: (name: string) => boolean): Promise<void> {
    const names = await readdir(this.folder)
    for (const name of names.filter(unwanted)) await rm(join(this.folder, name), { force: true })
    await syncFolder(this.folder)
  }
}

import { copyFile, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from '../disk/is-missing'
import { pathExists } from '../disk/path-exists'
import { syncPath } from '../disk/sync-path'
import { CloudBaseError } from '../wire/cloudbase-error'

const UNFINISHED = '.part'

/** Files by key in one folder; a promise resolves only when the change survives a crash. */
export class FileStore {
  private readonly underWay = new Set<Promise<unknown>>()
  private closed = false

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
  put(key: string, bytes: Buffer): Promise<void> {
    return this.change(async () => {
      const unfinished = join(this.folder, `${this.newId()}${UNFINISHED}`)
      const handle = await open(unfinished, 'wx')
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(unfinished, join(this.folder, key))
      await syncPath(this.folder)
    })
  }

  has(key: string): Promise<boolean> {
    return pathExists(join(this.folder, key))
  }

  /** The whole of a file, or undefined when there is none. */
  async read(key: string): Promise<Buffer | undefined> {
    try {
      return await readFile(join(this.folder, key))
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }

  /** False when there is no such file. */
  remove(key: string): Promise<boolean> {
    return this.change(async () => {
      if (!(await this.has(key))) return false
      await rm(join(this.folder, key), { force: true })
      await syncPath(this.folder)
      return true
    })
  }

  clear(): Promise<void> {
    return this.closeFor(() => this.removeAll(() => true))
  }

  /** Copies all files to a new folder; one that comes or goes meanwhile is in it whole or not at all. */
  async copyTo(target: string): Promise<void> {
    await mkdir(target)
    const names = await readdir(this.folder)
    for (const name of names.filter((found) => !found.endsWith(UNFINISHED))) await this.copyOne(name, target)
    await syncPath(target)
  }

  /** Does what needs the folder for itself: changes under way end first, and others are refused. */
  async closeFor<Result>(work: () => Promise<Result>): Promise<Result> {
    this.closed = true
    try {
      await Promise.allSettled(this.underWay)
      return await work()
    } finally {
      this.closed = false
    }
  }

  private async change<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.closed) {
      throw new CloudBaseError('SYS_ERR', 'The emulator is being reset or restored: try again in a moment.')
    }
    const change = work()
    this.underWay.add(change)
    try {
      return await change
    } finally {
      this.underWay.delete(change)
    }
  }

  private async copyOne(name: string, target: string): Promise<void> {
    try {
      await copyFile(join(this.folder, name), join(target, name))
      await syncPath(join(target, name))
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }

  private async removeAll(unwanted: (name: string) => boolean): Promise<void> {
    const names = await readdir(this.folder)
    for (const name of names.filter(unwanted)) await rm(join(this.folder, name), { force: true })
    await syncPath(this.folder)
  }
}

import { fileKeyOf } from './file-key'
import type { FileStore } from './file-store'
import { storageUrl } from './storage-url'
import type { Permission, UrlSigner, Verdict } from './url-signer'

export interface CloudStorageParts {
  readonly envId: string
  readonly files: FileStore
  readonly signer: UrlSigner
  readonly nowMs: () => number
  readonly baseUrl: () => string
}

/** Who may do what from a client; remembered and not enforced, as only server code talks to it. */
export interface StorageAcl {
  readonly tag: string
  readonly rule?: string
}

/** The files of one environment, reached by URLs that permit one thing for a while. */
export class CloudStorage {
  acl: StorageAcl = { tag: 'PRIVATE' }

  constructor(private readonly parts: CloudStorageParts) {}

  get envId(): string {
    return this.parts.envId
  }

  has(path: string): Promise<boolean> {
    return this.parts.files.has(fileKeyOf(path))
  }

  readByKey(key: string): Promise<Buffer | undefined> {
    return this.parts.files.read(key)
  }

  putByKey(key: string, bytes: Buffer): Promise<void> {
    return this.parts.files.put(key, bytes)
  }

  remove(path: string): Promise<boolean> {
    return this.parts.files.remove(fileKeyOf(path))
  }

  clear(): Promise<void> {
    return this.parts.files.clear()
  }

  copyTo(folder: string): Promise<void> {
    return this.parts.files.copyTo(folder)
  }

  /** Runs what exchanges the files' folder; changes that come in meanwhile are refused. */
  replace(exchange: () => Promise<void>): Promise<void> {
    return this.parts.files.closeFor(exchange)
  }

  /** A URL that permits one method on one path from now on. */
  grant(method: Permission['method'], path: string, lifeSeconds: number) {
    const expiresAtSeconds = Math.floor(this.parts.nowMs() / 1000) + lifeSeconds
    const permission = { method, key: fileKeyOf(path), expiresAtSeconds }
    const signature = this.parts.signer.sign(permission)
    return { url: storageUrl(this.parts.baseUrl(), path, permission, signature), signature }
  }

  check(permission: Permission, signature: string): Verdict {
    return this.parts.signer.check(permission, signature, this.parts.nowMs())
  }
}

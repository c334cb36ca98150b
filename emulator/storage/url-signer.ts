import { createHmac, timingSafeEqual } from 'node:crypto'

export interface Permission {
  readonly method: 'GET' | 'PUT'
  readonly key: string
  /** Seconds since 1970 on the emulator's clock. */
  readonly expiresAtSeconds: number
}

export type Verdict = 'valid' | 'forged' | 'expired'

/** Signs what a URL permits, so that nobody can ask for another file or a longer life. */
export class UrlSigner {
  constructor(private readonly secret: Buffer) {}

  sign({ method, key, expiresAtSeconds }: Permission): string {
    return createHmac('sha256', this.secret).update(`${method}\n${key}\n${expiresAtSeconds}`).digest('hex')
  }

  check(permission: Permission, signature: string, nowMs: number): Verdict {
    const expected = Buffer.from(this.sign(permission))
    const given = Buffer.from(signature)
    if (given.byteLength !== expected.byteLength || !timingSafeEqual(given, expected)) return 'forged'
    return nowMs < permission.expiresAtSeconds * 1000 ? 'valid' : 'expired'
  }
}

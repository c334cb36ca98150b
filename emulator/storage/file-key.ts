import { createHash } from 'node:crypto'

/** The name a file has on disk. No path of a client ever becomes a path of this machine. */
export const fileKeyOf = (path: string): string => createHash('sha256').update(path).digest('hex')

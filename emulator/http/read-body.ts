import type { IncomingMessage } from 'node:http'

export const MAX_BODY_BYTES = 16 * 1024 * 1024

/** The whole body, or undefined when it is larger than 16 MB (the rest is then read and dropped). */
export const readBody = async (message: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = []
  let sizeBytes = 0
  for await (const chunk of message) {
    if (!Buffer.isBuffer(chunk)) continue
    sizeBytes += chunk.byteLength
    if (sizeBytes <= MAX_BODY_BYTES) chunks.push(chunk)
    else chunks.length = 0
  }
  return sizeBytes <= MAX_BODY_BYTES ? Buffer.concat(chunks) : undefined
}

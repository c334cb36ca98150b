import type { IncomingMessage } from 'node:http'

export const MAX_BODY_BYTES = 16 * 1024 * 1024

/** The whole body, or undefined when it is larger (the rest is then read and dropped). */
export const readBody = async (
  message: IncomingMessage,
  maxBytes = MAX_BODY_BYTES,
): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = []
  let sizeBytes = 0
  for await (const chunk of message) {
    if (!Buffer.isBuffer(chunk)) continue
    sizeBytes += chunk.byteLength
    if (sizeBytes <= maxBytes) chunks.push(chunk)
    else chunks.length = 0
  }
  return sizeBytes <= maxBytes ? Buffer.concat(chunks) : undefined
}

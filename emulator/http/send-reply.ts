import { createReadStream } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { HttpReply } from './http-exchange'

/** Writes a reply; for HEAD the head only. */
export const sendReply = async (
  response: ServerResponse,
  reply: HttpReply,
  method: string,
): Promise<void> => {
  if ('json' in reply) {
    const body = Buffer.from(JSON.stringify(reply.json))
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': body.byteLength }
    response.writeHead(reply.status, { ...headers, ...reply.headers })
    response.end(method === 'HEAD' ? undefined : body)
    return
  }
  if ('bytes' in reply) {
    response.writeHead(reply.status, { 'content-length': reply.bytes.byteLength, ...reply.headers })
    response.end(method === 'HEAD' ? undefined : reply.bytes)
    return
  }
  response.writeHead(reply.status, { 'content-length': reply.sizeBytes, ...reply.headers })
  if (method === 'HEAD') response.end()
  else await pipeline(createReadStream(reply.file), response)
}

import type { IncomingHttpHeaders } from 'node:http'

/** A request whose body has been read. */
export interface HttpRequest {
  readonly method: string
  /** Decoded, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

interface ReplyHead {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
}

export interface JsonReply extends ReplyHead {
  readonly json: unknown
}

export interface FileReply extends ReplyHead {
  readonly file: string
  readonly sizeBytes: number
}

export interface BytesReply extends ReplyHead {
  readonly bytes: Buffer
}

export type HttpReply = JsonReply | FileReply | BytesReply

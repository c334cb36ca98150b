import { type IncomingHttpHeaders, request } from 'node:http'

export interface HttpAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The body as JSON; throws when it is none. */
  readonly json: () => Record<string, unknown>
}

export interface HttpCall {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** Sent as it is, without the normalization of a URL. */
  readonly path: string
}

const parseObject = (text: string): Record<string, unknown> => {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) throw new Error(`no JSON object: ${text}`)
  return { ...value }
}

/** One HTTP request with full control over path and headers. */
export const http = (baseUrl: string, call: HttpCall): Promise<HttpAnswer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(baseUrl)
    const outgoing = request(
      { hostname, port, path: call.path, method: call.method ?? 'GET', headers: call.headers, agent: false },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            text,
            json: () => parseObject(text),
          })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(call.body)
  })

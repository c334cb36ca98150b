import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { handleRequest, type Site } from './handle-request'
import { sendReply } from './send-reply'

export const LOOPBACK = '127.0.0.1'

const GRACE_MS = 5_000
/** A client that works for some seconds between two requests finds its connection still there. */
const KEEP_ALIVE_MS = 60_000

/** The one listening socket, on loopback only. */
export class HttpServer {
  private readonly server: Server
  private readonly inFlight = new Set<Promise<void>>()
  private closing = false

  constructor(private readonly site: Omit<Site, 'port'>) {
    this.server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (message, response) =>
      this.accept(message, response),
    )
  }

  get port(): number {
    const address = this.server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }

  /** Rejects with the socket's error, for example EADDRINUSE. Port 0 takes a free one. */
  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject)
      this.server.listen(port, LOOPBACK, () => {
        this.server.removeListener('error', reject)
        resolve()
      })
    })
  }

  /** Takes no new requests; those under way get a moment to finish. */
  async close(): Promise<void> {
    this.closing = true
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()))
    this.server.closeIdleConnections()
    const grace = setTimeout(() => this.server.closeAllConnections(), GRACE_MS)
    await Promise.allSettled(this.inFlight)
    this.server.closeIdleConnections()
    await closed
    clearTimeout(grace)
  }

  private accept(message: IncomingMessage, response: ServerResponse): void {
    const work = this.answer(message, response)
    this.inFlight.add(work)
    work.finally(() => this.inFlight.delete(work))
  }

  private async answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      if (this.closing) {
        response.writeHead(503, { connection: 'close' }).end()
        return
      }
      const reply = await handleRequest({ ...this.site, port: () => this.port }, message)
      await sendReply(response, reply, message.method ?? 'GET')
    } catch (error) {
      // A client that went away is its own affair.
      if (message.errored || response.destroyed) return
      process.stderr.write(`[emulator] ${error instanceof Error ? error.stack : String(error)}\n`)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    } finally {
      message.resume()
    }
  }
}

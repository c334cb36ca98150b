import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Reads the body and answers the same few bytes to everything the SDK asks. */
const SOURCE = `
const answer = JSON.stringify({ requestId: 'r', transactionId: 't', data: { insertedIds: ['x'], list: [], updated: 1 } })
require('node:http').createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(answer))
}).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`

/** A bare node:http server in a process of its own. */
export const startEcho = async (): Promise<{ url: string; stop: () => void }> => {
  const child = spawn(process.execPath, ['-e', SOURCE], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line]: unknown[] = await once(child.stdout, 'data')
  return { url: `http://127.0.0.1:${Number(String(line))}`, stop: () => void child.kill() }
}

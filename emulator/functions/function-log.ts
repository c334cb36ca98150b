import { createWriteStream, type WriteStream } from 'node:fs'

export interface LogLine {
  readonly atMs: number
  readonly requestId: string
  readonly function: string
  readonly level: string
  readonly text: string
  /** Said while an instance started or ran its first call. */
  readonly coldStart: boolean
}

const MAX_KEPT_LINES = 1_000
const MAX_TEXT_LENGTH = 10_000

/** What functions print: the last lines in memory, all of them in a file. */
export class FunctionLog {
  private readonly kept: LogLine[] = []
  private readonly file: WriteStream

  constructor(path: string) {
    this.file = createWriteStream(path, { flags: 'a' })
    this.file.on('error', (error) => process.stderr.write(`[emulator] function log: ${error.message}\n`))
  }

  add({ text, ...said }: LogLine): void {
    const line = { ...said, text: text.slice(0, MAX_TEXT_LENGTH) }
    this.kept.push(line)
    if (this.kept.length > MAX_KEPT_LINES) this.kept.shift()
    const time = new Date(line.atMs).toISOString()
    this.file.write(`${time} ${line.function} ${line.requestId || '-'} ${line.level} ${line.text}\n`)
  }

  /** The kept lines, oldest first, of one request or of all. */
  lines(requestId?: string): readonly LogLine[] {
    return requestId === undefined ? [...this.kept] : this.kept.filter((line) => line.requestId === requestId)
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.file.end(resolve))
  }
}

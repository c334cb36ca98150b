/** One line of JSON per call. Never a name, a number, an address or a text: ids and codes only. */
export type LogLine = {
  readonly requestId: string
  readonly action: string
  readonly actorId: string | null
  readonly outcome: 'ok' | 'refused' | 'failed'
  readonly code: string | null
  readonly durationMs: number
  readonly coldStart: boolean
  readonly error?: string
  readonly tally?: Readonly<Record<string, number>>
}

let coldStart = true

/** True once per instance of the function. */
export function takeColdStart(): boolean {
  const was = coldStart
  coldStart = false
  return was
}

export const writeLog = (line: LogLine): void => console.log(JSON.stringify(line))

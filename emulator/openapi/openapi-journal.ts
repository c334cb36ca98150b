import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { isMissing } from '../disk/is-missing'
import { isRecord } from '../wire/is-record'
import { parseJson } from '../wire/parse-json'
import type { Credit } from './credit-ledger'
import { type OutboxEntry, trimOutbox } from './outbox'

/** What outlives the emulator's process. */
export interface KeptOpenApi {
  readonly entries: readonly OutboxEntry[]
  /** The newest of each person and template holds. */
  readonly credits: readonly Credit[]
}

type JournalLine = { readonly entry: OutboxEntry } | { readonly credit: Credit }

const isEntry = (value: unknown): value is OutboxEntry & Record<string, unknown> =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  typeof value.atMs === 'number' &&
  typeof value.api === 'string' &&
  (value.openid === undefined || typeof value.openid === 'string') &&
  isRecord(value.request) &&
  isRecord(value.reply)

const isCredit = (value: unknown): value is Credit & Record<string, unknown> =>
  isRecord(value) &&
  typeof value.openid === 'string' &&
  typeof value.templateId === 'string' &&
  typeof value.count === 'number'

const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return ''
    throw error
  }
}

/** Lines that cannot be read are left out: a crash cuts off at most the last one. */
const parseLines = (text: string): KeptOpenApi => {
  const entries: OutboxEntry[] = []
  const credits = new Map<string, Credit>()
  for (const line of text.split('\n')) {
    const value = parseJson(line)?.value
    const { entry, credit } = isRecord(value) ? value : {}
    if (isEntry(entry)) entries.push(entry)
    if (isCredit(credit)) credits.set(JSON.stringify([credit.openid, credit.templateId]), credit)
  }
  return { entries: trimOutbox(entries), credits: [...credits.values()] }
}

const toText = ({ entries, credits }: KeptOpenApi): string =>
  [...credits.map((credit) => ({ credit })), ...entries.map((entry) => ({ entry }))]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')

/** A file that the outbox and the credits are written to as they change; it survives the end of the process. */
export class OpenApiJournal {
  private constructor(
    private readonly descriptor: number,
    readonly kept: KeptOpenApi,
  ) {}

  /** Reads the file, made when it is missing, and drops what is not needed any more. */
  static async open(file: string, { fresh }: { readonly fresh: boolean }): Promise<OpenApiJournal> {
    const kept = parseLines(fresh ? '' : await readText(file))
    await writeFile(`${file}.new`, toText(kept))
    await rename(`${file}.new`, file)
    return new OpenApiJournal(openSync(file, 'a'), kept)
  }

  write(line: JournalLine): void {
    writeSync(this.descriptor, `${JSON.stringify(line)}\n`)
  }

  clear(): void {
    ftruncateSync(this.descriptor)
  }

  close(): void {
    closeSync(this.descriptor)
  }
}

import { ok, type Result, refuse } from '../../../domain/kernel/result'
import { LIST_LIMITS } from '../../../domain/people-list/list-limits'
import { readCsv } from './read-csv'
import { readXlsx } from './read-xlsx'
import type { Sheet } from './sheet'

const isPacked = (content: Buffer): boolean => content.subarray(0, 2).toString('latin1') === 'PK'
/** .xls and .et of before 2007. */
const isOldWorkbook = (content: Buffer): boolean => content.subarray(0, 4).toString('hex') === 'd0cf11e0'

/** The sheets of a file, by what it is and not by its name. Errors: LIST.TOO_LARGE, LIST.UNREADABLE. */
export async function readTableFile(base64: string): Promise<Result<readonly Sheet[]>> {
  const content = Buffer.from(base64, 'base64')
  if (content.length > LIST_LIMITS.mostBytes)
    return refuse('LIST.TOO_LARGE', { kb: LIST_LIMITS.mostBytes / 1024 })
  if (isOldWorkbook(content)) return refuse('LIST.UNREADABLE')
  const sheets = isPacked(content) ? await readXlsx(content) : readCsv(content)
  return sheets ? ok(sheets) : refuse('LIST.UNREADABLE')
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ListCode } from '../../../domain/people-list/list-kinds'
import type { ActionInput, ActionOutput } from '../../../types/actions'
import { HEAD } from './orders'
import type { Town } from './town'

type Row = readonly string[]

/** A list as a spreadsheet saves it. */
export const csvOf = (heading: Row, rows: readonly Row[]): string =>
  Buffer.from([heading, ...rows].map((row) => row.join('\t')).join('\r\n')).toString('base64')

export const villagersCsv = (rows: readonly Row[]): string =>
  csvOf(['姓名', '手机号', '所属村', '住址'], rows)
export const volunteersCsv = (rows: readonly Row[]): string =>
  csvOf(['姓名', '手机号', '出生年月', '特长'], rows)

/** So many villagers of 陡沙河村 whom nobody knows yet. */
export const newVillagers = (count: number, first = 0): string =>
  villagersCsv(
    Array.from({ length: count }, (_, at) => [
      `方小${'甲乙丙丁戊己庚辛壬癸'[(first + at) % 10]}${'子丑寅卯辰巳午未申酉'[Math.floor((first + at) / 10) % 10]}`,
      `1380002${String(first + at).padStart(4, '0')}`,
      '陡沙河村',
      '河东组',
    ]),
  )

export const BARBER = volunteersCsv([['方小勇', '13800009001', '1990-05', '理发']])

/** A list of the demonstration, in base64. */
export const demoList = (name: string): string =>
  readFileSync(join(__dirname, '../../fixtures/lists', name)).toString('base64')

export const wantedList = (file: string, list: ListCode = 'villagers') => ({
  list,
  file,
  fileName: '名单.csv',
})

/** A list that was looked at, ready to be taken over. */
export async function lookedAt(
  town: Town,
  file: string,
  list: ListCode = 'villagers',
  as = HEAD,
): Promise<ActionInput<'list.import'>> {
  const wanted = wantedList(file, list)
  const { seen } = await town.ok(as, 'list.preview', wanted)
  return { ...wanted, mode: 'good', seen, consentOnPaper: true }
}

export const begun = async (town: Town, file: string, list: ListCode = 'villagers', as = HEAD) =>
  town.ok(as, 'list.import', await lookedAt(town, file, list, as))

/** Goes on with an import until it is done. */
export async function finished(
  town: Town,
  { importId, part }: Pick<ActionOutput<'list.import'>, 'importId' | 'part'>,
  as = HEAD,
): Promise<ActionOutput<'list.continue'>> {
  let progress = await town.ok(as, 'list.continue', { importId, part })
  while (!progress.finished) progress = await town.ok(as, 'list.continue', { importId, part: progress.part })
  return progress
}

export const imported = async (town: Town, file: string, list: ListCode = 'villagers', as = HEAD) =>
  finished(town, await begun(town, file, list, as), as)

import { personIdOf } from '../../../cloudfunctions/_core/runtime/ids'
import { DAY_MS, shanghaiInstant } from '../../../domain/kernel/shanghai-time'
import type { ActionInput, ActionOutput } from '../../../types/actions'
import { CHANGFU, COORDINATOR, HEAD } from './orders'
import { person, type Town } from './town'

type Content = ActionInput<'record.add'>['content']

/** A volunteer of 狮山社区, which is not the station of 周海燕. */
export const JING = person('xu-jing')
/** Leads the neighbours' team of 陡沙河村; 孙玉兰 is in it. */
export const DASHAN = person('zhao-dashan')
export const YULAN = person('sun-yulan')

export const idOf = (as: { readonly openid: string }): string => personIdOf(as.openid)

export const TRAINING = {
  kind: 'training',
  content: '量血压',
  organiser: '镇卫生院',
  place: '镇文化站',
  minutes: 90,
  onMs: shanghaiInstant(2026, 3, 2),
} as const satisfies Content

export const HONOUR = {
  kind: 'honour',
  name: '好邻居',
  givenBy: '村委会',
  reason: '',
  onMs: shanghaiInstant(2026, 3, 2),
} as const satisfies Content

export const EVALUATION = {
  kind: 'evaluation',
  year: 2026,
  word: 'excellent',
  sentence: '随叫随到',
} as const satisfies Content

/** A nurse's paper that is valid for another year. */
export async function paper(town: Town): Promise<Content> {
  const { nowMs } = await town.ok(HEAD, 'session.get', {})
  return {
    kind: 'credential',
    specialty: 'health',
    name: '护士执业证',
    issuedBy: '县卫健委',
    number: '2021-3415-0000-8765',
    validUntilMs: nowMs + 365 * DAY_MS,
  }
}

/** What the station of 陡沙河村 enters for one of its volunteers. */
export async function entered(town: Town, content: Content, of = CHANGFU): Promise<string> {
  const { recordId } = await town.ok(HEAD, 'record.add', { volunteerId: idOf(of), content })
  return recordId
}

/** What a volunteer hands in himself. */
export async function handedIn(town: Town, content: Content = TRAINING, as = CHANGFU): Promise<string> {
  const { recordId } = await town.ok(as, 'record.add', { content })
  return recordId
}

type Line = ActionOutput<'record.list'>['records'][number]

/** One record as somebody reads it. */
export async function read(
  town: Town,
  as: { readonly openid: string },
  recordId: string,
  of = CHANGFU,
): Promise<Line | undefined> {
  const { records } = await town.ok(as, 'record.list', { volunteerId: idOf(of) })
  return records.find(({ id }) => id === recordId)
}

/** The town's own credential of the nurse, as it was entered with her. */
export async function nursesPaper(town: Town): Promise<string> {
  const { records } = await town.ok(COORDINATOR, 'record.list', { volunteerId: idOf(JING) })
  return records.find(({ content }) => content.kind === 'credential')?.id ?? ''
}

import type { RefusalCode } from '../../../domain/kernel/refusals'
import { DAY_MS } from '../../../domain/kernel/shanghai-time'
import { CHANGFU, HEAD, wantedIn } from './orders'
import { DASHAN, EVALUATION, entered, HONOUR, idOf, JING, paper, TRAINING, YULAN } from './records'
import type { Town } from './town'

type Answer = { readonly ok: boolean; readonly error?: { readonly code: string; readonly message: string } }
type RecordCode = Extract<RefusalCode, `RECORD.${string}`>

/** One way to every refusal about a volunteer's record. */
export const RECORD_REFUSALS: Readonly<Record<RecordCode, (town: Town) => Promise<Answer>>> = {
  'RECORD.NOT_FOUND': (town) => town.call(HEAD, 'record.confirm', { recordId: 'rnothing' }),
  'RECORD.NOT_YOUR_VOLUNTEER': (town) =>
    town.call(HEAD, 'record.add', { volunteerId: idOf(JING), content: TRAINING }),
  'RECORD.NOT_FOR_ONESELF': (town) => town.call(CHANGFU, 'record.add', { content: EVALUATION }),
  'RECORD.NOT_FOR_LEADERS': (town) =>
    town.call(DASHAN, 'record.add', { volunteerId: idOf(YULAN), content: HONOUR }),
  'RECORD.DATE_AHEAD': async (town) => {
    const { fromMs } = await wantedIn(town, 48)
    return town.call(CHANGFU, 'record.add', { content: { ...TRAINING, onMs: fromMs } })
  },
  'RECORD.PAPER_EXPIRED': async (town) => {
    const { fromMs } = await wantedIn(town, 2)
    const content = await paper(town)
    return town.call(CHANGFU, 'record.add', {
      content: content.kind === 'credential' ? { ...content, validUntilMs: fromMs - 2 * DAY_MS } : content,
    })
  },
  'RECORD.MOVE_NOT_ALLOWED': async (town) =>
    town.call(HEAD, 'record.confirm', { recordId: await entered(town, TRAINING) }),
  'RECORD.ANSWERED_ALREADY': async (town) => {
    const recordId = await entered(town, EVALUATION)
    await town.ok(CHANGFU, 'record.answer', { recordId, text: '谢谢' })
    return town.call(CHANGFU, 'record.answer', { recordId, text: '再说一句' })
  },
}

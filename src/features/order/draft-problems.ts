import { isPhoneNumber } from '../../../domain/people/phone-number'
import type { OrderDraft } from './order-draft'

export type DraftProblems = Readonly<
  Partial<Record<'what' | 'wanted' | 'place' | 'name' | 'phone' | 'forName' | 'forPhone', string>>
>

const phoneProblem = (phone: string): string =>
  phone === '' || isPhoneNumber(phone) ? '' : '电话号码不对，手机是 11 位数字。'

/** What is still missing or wrong, each in a sentence beside its field. Empty when the draft can be sent. */
export function draftProblems(draft: OrderDraft, registered: boolean): DraftProblems {
  const problems = {
    what: draft.menuItemCode || draft.wish.trim() ? '' : '请先选好要什么帮助。',
    wanted: draft.wanted ? '' : '请选一个时间。',
    place: draft.stationId ? '' : '请选村子，才知道派谁去。',
    ...(!registered && {
      name: draft.name.trim() ? '' : '请写上怎么称呼您。',
      phone: phoneProblem(draft.phone),
    }),
    ...(draft.onBehalf && {
      forName: draft.forName.trim() ? '' : '请写上是替谁点的。',
      forPhone: phoneProblem(draft.forPhone),
    }),
  }
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem))
}

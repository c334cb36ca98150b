import { draftSentence } from '../../../domain/kernel/draft-sentence'
import { refuse } from '../../../domain/kernel/result'
import { needsAddress } from '../../../domain/order/needs-address'
import { wantedRefusal } from '../../../domain/order/wanted-refusal'
import { nameProblem } from './name-problem'
import type { OrderDraft } from './order-draft'
import { phoneProblem } from './phone-problem'
import { unsentParts } from './unsent-parts'

export type DraftProblems = Readonly<
  Partial<Record<'what' | 'wanted' | 'place' | 'address' | 'name' | 'phone' | 'forName' | 'forPhone', string>>
>

const wantedProblem = (wanted: OrderDraft['wanted'], nowMs: number): string =>
  wanted ? draftSentence(wantedRefusal(wanted, nowMs)) : '请选一个时间。'

/** Any of the orders that the draft becomes has to find the house. */
const findsHouse = (draft: OrderDraft): boolean =>
  draft.parts.length === 0
    ? needsAddress(draft)
    : unsentParts(draft).some(({ text }) => needsAddress({ menuItemCode: null, wish: text }))

const addressProblem = (draft: OrderDraft): string =>
  draft.addressText.trim() || !findsHouse(draft) ? '' : draftSentence(refuse('ORDER.ADDRESS_NEEDED'))

/** What is still missing or wrong, each in a sentence beside its field. Empty when the draft can be sent. */
export function draftProblems(
  draft: OrderDraft,
  { registered, nowMs }: { readonly registered: boolean; readonly nowMs: number },
): DraftProblems {
  const problems = {
    what: draft.menuItemCode || draft.wish.trim() || draft.parts.length > 0 ? '' : '请先选好要什么帮助。',
    wanted: wantedProblem(draft.wanted, nowMs),
    place: draft.stationId ? '' : '请选村子，才知道派谁去。',
    address: addressProblem(draft),
    ...(!registered && {
      name: draft.name.trim() ? nameProblem(draft.name) : '请写上怎么称呼您。',
      phone: phoneProblem(draft.phone),
    }),
    // At somebody's door the card says who lives there, masked.
    ...(draft.onBehalf &&
      draft.placeCode === '' && {
        forName: draft.forName.trim() ? nameProblem(draft.forName) : '请写上是替谁点的。',
        forPhone: phoneProblem(draft.forPhone),
      }),
  }
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem))
}

import type { ActionInput } from '../../../types/actions'
import { changeDraft, currentDraft, type DraftPart, type OrderDraft, submission } from './order-draft'
import { unsentParts } from './unsent-parts'

/** From here on the wish goes out as these orders. */
export const splitDraft = (parts: readonly Pick<DraftPart, 'text' | 'specialty'>[]): void =>
  changeDraft({
    menuItemCode: null,
    title: '',
    specialty: null,
    parts: parts.map(({ text, specialty }) => ({
      text,
      specialty,
      despiteRefusal: false,
      again: false,
      sent: null,
    })),
  })

/** What is sent for one part: time, place and person are the same for all. */
export const partSubmission = (draft: OrderDraft, part: DraftPart): ActionInput<'order.submit'> | null =>
  submission(
    {
      ...draft,
      menuItemCode: null,
      wish: part.text,
      specialty: part.specialty,
      despiteRefusal: part.despiteRefusal,
    },
    part.again,
  )

/** The wish goes on as what is still to be sent. */
function keepParts(parts: readonly DraftPart[]): void {
  const wish = unsentParts({ parts })
    .map(({ text }) => text)
    .join('；')
  changeDraft({ parts, wish })
}

const has = (text: string): boolean => currentDraft().parts.some((part) => part.text === text)

/** Nothing happens when the draft has no such part any more. */
export function changePart(text: string, change: Partial<Omit<DraftPart, 'text'>>): void {
  if (!has(text)) return
  keepParts(currentDraft().parts.map((part) => (part.text === text ? { ...part, ...change } : part)))
}

export const dropPart = (text: string): void =>
  keepParts(currentDraft().parts.filter((part) => part.text !== text))

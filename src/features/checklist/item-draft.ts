import { CHECKLIST_LIMITS } from '../../../domain/checklist/checklist'
import type { ActionInput, ActionOutput } from '../../../types/actions'

type Line = ActionOutput<'checklist.get'>['lines'][number]
type Item = ActionInput<'checklist.change'>['items'][number]

/** An item as it is being written; `key` tells lines apart that have no id yet. */
export type ItemDraft = Pick<Item, 'itemId' | 'text' | 'evidence'> & {
  readonly key: string
  /** Digits; empty: the number is only told. */
  readonly least: string
}

export const draftOf = ({ id, text, evidence, least }: Line): ItemDraft => ({
  key: id,
  itemId: id,
  text,
  evidence,
  least: least === null ? '' : String(least),
})

/** The item as it can be sent; null while something is missing. */
export function itemOf({ itemId, text, evidence, least }: ItemDraft): Item | null {
  const number = least === '' ? null : Number(least)
  const possible =
    number === null || (Number.isInteger(number) && number >= 1 && number <= CHECKLIST_LIMITS.least)
  if (text.trim().length < 2 || !possible) return null
  return { ...(itemId && { itemId }), text: text.trim(), evidence, least: evidence === null ? null : number }
}

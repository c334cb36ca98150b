import type { DraftPart, OrderDraft } from './order-draft'

/** What of a split wish has not become an order yet. */
export const unsentParts = ({ parts }: Pick<OrderDraft, 'parts'>): readonly DraftPart[] =>
  parts.filter(({ sent }) => sent === null)

/** Some of it are orders already: the rest can only be sent or dropped. */
export const isPartlySent = ({ parts }: Pick<OrderDraft, 'parts'>): boolean =>
  parts.some(({ sent }) => sent !== null)

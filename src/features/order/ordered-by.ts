import type { OrderView } from './progress-steps'

/** 王奶奶点的 · 许诚替王奶奶点的 · 帮的是王奶奶; empty for a reader who may not know. */
export function sayOrderedBy({
  contact,
  orderedBy,
  onBehalf,
  isEntered,
}: Pick<OrderView, 'contact' | 'orderedBy' | 'onBehalf' | 'isEntered'>): string {
  if (!contact) return ''
  if (isEntered) return `帮的是${contact.name}`
  return onBehalf ? `${orderedBy?.name ?? ''}替${contact.name}点的` : `${contact.name}点的`
}

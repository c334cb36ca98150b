import type { OrderView } from './progress-steps'

/** 王奶奶点的 · 许诚替王奶奶点的; empty for a reader who may not know. */
export function sayOrderedBy({
  contact,
  orderedBy,
  onBehalf,
}: Pick<OrderView, 'contact' | 'orderedBy' | 'onBehalf'>): string {
  if (!contact) return ''
  return onBehalf ? `${orderedBy?.name ?? ''}替${contact.name}点的` : `${contact.name}点的`
}

import { runVariant } from './run-variant'
import type { Variant, VariantNews } from './variant'

const tell = (news: VariantNews): void => {
  process.send?.(news)
}

process.on('message', (variant: Variant) => {
  tell({ kind: 'done', measures: runVariant(variant, () => tell({ kind: 'day' })) })
})

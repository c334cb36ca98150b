import { Text } from '@tarojs/components'
import { sayMoment } from '../../../domain/kernel/say-moment'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { EmptyState } from '../../ui/message/empty-state'
import { Section } from '../../ui/section/section'
import { PageList } from '../data/page-list'
import type { Pages } from '../data/use-pages'
import { OpenExport } from './open-export'
import './past-exports.scss'

type PastExport = ActionOutput<'export.list'>['items'][number]

function howItWent({ rows, opens }: PastExport): string {
  if (rows === null) return '没有整理完'
  return opens ? `${rows} 条` : `${rows} 条，文件只有导出的人当天能打开`
}

function ExportCard({ past }: { readonly past: PastExport }) {
  return (
    <Card id={`export-${past.id}`}>
      <Text className="past-exports__name">{past.fileName}</Text>
      <Text className="past-exports__words">
        {past.by} · {sayMoment(past.atMs, serverNowMs())} · {howItWent(past)}
      </Text>
      <Text className="past-exports__words">
        {past.unmasked ? `完整的姓名电话，因为：${past.reason}` : '姓名电话隐藏了一部分'}
      </Text>
      {past.opens && <OpenExport exportId={past.id} keptUntilMs={past.keptUntilMs} />}
    </Card>
  )
}

/** Who has exported what, when and why. */
export const PastExports = ({ exports }: { readonly exports: Pages<PastExport> }) => (
  <Section title="以前导出的" id="past-exports">
    <PageList
      pages={exports}
      empty={<EmptyState title="还没有导出过" words="谁在什么时候导出了什么，都会记在这里。" />}
    >
      {(past) => <ExportCard key={past.id} past={past} />}
    </PageList>
  </Section>
)

import Taro from '@tarojs/taro'
import { useState } from 'react'
import { CertificateRow } from '../../../features/certificate/certificate-row'
import { PageList } from '../../../features/data/page-list'
import { usePages } from '../../../features/data/use-pages'
import { usePullDown } from '../../../features/data/use-pull-down'
import { Page } from '../../../features/frame/page'
import { callAction } from '../../../services/call-action'
import { EmptyState } from '../../../ui/message/empty-state'
import { Segments } from '../../../ui/segments/segments'

const VIEWS = [
  { code: 'todo', label: '等着办的' },
  { code: 'register', label: '登记册' },
] as const

const EMPTY = {
  todo: { title: '没有要办的证明', words: '志愿者要证明时，会出现在这里，也会发消息给您。' },
  register: { title: '还没有开过证明', words: '开过的、收回的，都按编号记在这里。' },
} as const

const open = (id: string) => {
  void Taro.navigateTo({ url: `/packages/station/certificate/index?id=${id}` })
}

/** 服务证明: requests that wait, who has waited longest first, and the numbered register. */
export default function Certificates() {
  const [view, setView] = useState<(typeof VIEWS)[number]['code']>('todo')
  const pages = usePages(`certificates ${view}`, (cursor) =>
    callAction('certificate.list', { view, ...(cursor ? { cursor } : { limit: 20 }) }),
  )
  usePullDown(pages.reload)
  return (
    <Page>
      <Segments options={VIEWS} current={view} onChoose={setView} />
      <PageList key={view} pages={pages} empty={<EmptyState {...EMPTY[view]} />}>
        {(row) => <CertificateRow key={row.id} named row={row} onOpen={open} />}
      </PageList>
    </Page>
  )
}

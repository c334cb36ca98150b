import Taro from '@tarojs/taro'
import { CertificateRow } from '../../../features/certificate/certificate-row'
import { PageList } from '../../../features/data/page-list'
import { usePages } from '../../../features/data/use-pages'
import { usePullDown } from '../../../features/data/use-pull-down'
import { Page } from '../../../features/frame/page'
import { callAction } from '../../../services/call-action'
import { Button } from '../../../ui/button/button'
import { EmptyState } from '../../../ui/message/empty-state'
import { Message } from '../../../ui/message/message'

const ask = () => {
  void Taro.navigateTo({ url: '/packages/volunteer/ask-certificate/index' })
}

const open = (id: string) => {
  void Taro.navigateTo({ url: `/packages/volunteer/certificate/index?id=${id}` })
}

/** 我的证明: what I have asked for, and what became of it. */
export default function MyCertificates() {
  const pages = usePages('my-certificates', (cursor) =>
    callAction('certificate.list', { view: 'mine', ...(cursor && { cursor }) }),
  )
  usePullDown(pages.reload)
  return (
    <Page footer={<Button id="ask" label="要一份证明" onTap={ask} />}>
      <Message tone="info" text="哪个站组织的服务，就由哪个站证明。不收钱。" />
      <PageList
        pages={pages}
        empty={
          <EmptyState
            title="还没有要过证明"
            words="升学、找工作、评先进要用时，点下面的“要一份证明”，站里看过就开。"
          />
        }
      >
        {(row) => <CertificateRow key={row.id} row={row} onOpen={open} />}
      </PageList>
    </Page>
  )
}

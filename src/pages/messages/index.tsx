import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import { sayMoment } from '../../../domain/kernel/say-moment'
import type { ActionOutput } from '../../../types/actions'
import { PageList } from '../../features/data/page-list'
import { useCommand } from '../../features/data/use-command'
import { usePages } from '../../features/data/use-pages'
import { usePullDown } from '../../features/data/use-pull-down'
import { Page } from '../../features/frame/page'
import { openMatter } from '../../features/order/open-matter'
import { loadSession, useSession } from '../../features/session/session-store'
import { allRead } from '../../features/session/unread'
import { callAction } from '../../services/call-action'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { EmptyState } from '../../ui/message/empty-state'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Skeleton } from '../../ui/skeleton/skeleton'
import './index.scss'

type Notice = ActionOutput<'notice.list'>['items'][number]

const NOTHING = <EmptyState title="没有消息" words="单子有了动静，会写在这里。" />

function Inbox() {
  const inbox = usePages('inbox', (cursor) => callAction('notice.list', cursor ? { cursor } : {}), true)
  const markRead = useCommand('notice.markRead', 'inbox')
  const newest = inbox.items?.find((notice) => notice.unread)?.atMs ?? 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each newest message
  useEffect(() => {
    if (newest > 0) void markRead.run({ upToMs: newest }).then(({ ok }) => ok && allRead())
  }, [newest])
  usePullDown(inbox.reload)
  return (
    <PageList pages={inbox} empty={NOTHING}>
      {(notice) => <NoticeRow key={notice.id} {...notice} />}
    </PageList>
  )
}

function NoticeRow({ text, atMs, unread, orderId, about, opens }: Notice) {
  return (
    <Card onTap={() => openMatter(opens, orderId ?? about?.id ?? '')} label={text}>
      <View className="messages__line">
        {unread && <Text className="messages__new">新</Text>}
        <Text className="messages__text">{text}</Text>
      </View>
      <Text className="messages__time">{sayMoment(atMs, serverNowMs())}</Text>
    </Card>
  )
}

/** A visitor may have become somebody meanwhile: at another phone, or at the station. */
function EmptyInbox() {
  usePullDown(loadSession)
  return NOTHING
}

/** 消息: everything that the product has told this person, newest first. */
export default function Messages() {
  const { session, error } = useSession()
  const unknown = error ? (
    <FailurePanel text={error.message} onRetry={() => void loadSession()} />
  ) : (
    <Skeleton />
  )
  const inbox = session?.person ? <Inbox /> : <EmptyInbox />
  return <Page tab="messages">{session ? inbox : unknown}</Page>
}

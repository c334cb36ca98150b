import Taro from '@tarojs/taro'
import { CONSENT_PURPOSES, CONSENTS } from '../../../../domain/privacy/consents'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { ConsentRow } from '../../../features/privacy/consent-row'
import { Leave } from '../../../features/privacy/leave'
import { TakeOwnData } from '../../../features/privacy/take-own-data'
import { loadSession, useSession } from '../../../features/session/session-store'
import { ListRow } from '../../../ui/list-row/list-row'
import { RowGroup } from '../../../ui/list-row/row-group'
import { EmptyState } from '../../../ui/message/empty-state'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Section } from '../../../ui/section/section'

/** 我的信息: what I have agreed to, what I may take with me, and the way out. */
export default function MyData() {
  const { session } = useSession()
  const person = session?.person ?? null
  const { data, error, reload } = useQuery('consent.list', person ? {} : null)
  const refresh = async () => {
    await Promise.all([reload(), loadSession()])
  }
  usePullDown(refresh)
  const shown = CONSENT_PURPOSES.filter((purpose) => person?.volunteer || !CONSENTS[purpose].volunteersOnly)
  return (
    <Page>
      <RowGroup>
        <ListRow
          id="to-privacy"
          icon="info"
          title="您的信息怎么用"
          words="收什么，给谁看，留多久"
          onTap={() => void Taro.navigateTo({ url: '/packages/public/privacy/index' })}
        />
        {person && (
          <ListRow
            id="to-own-data"
            icon="pen"
            title="改我的资料"
            words="称呼、电话、村子和住址，不对就改"
            onTap={() => void Taro.navigateTo({ url: '/packages/villager/own-data/index' })}
          />
        )}
      </RowGroup>
      {session && !person && <EmptyState title="您还没有登记" words="没有存您的任何资料。" />}
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {person && data && (
        <>
          <Section title="我同意过什么" id="consents">
            {shown.map((purpose) => (
              <ConsentRow
                key={purpose}
                purpose={purpose}
                last={data.items.find((each) => each.purpose === purpose)}
                on={session?.consents.includes(purpose) === true}
                onChanged={() => void refresh()}
              />
            ))}
          </Section>
          <Section title="取走和注销">
            <TakeOwnData />
            <Leave personId={person.id} />
          </Section>
        </>
      )}
    </Page>
  )
}

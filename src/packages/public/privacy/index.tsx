import { Text } from '@tarojs/components'
import {
  fillPeriods,
  type NoticeItem,
  type NoticePeriod,
  PRIVACY_NOTICE,
} from '../../../../domain/privacy/privacy-notice'
import { useDrawn } from '../../../features/data/use-drawn'
import { Page } from '../../../features/frame/page'
import { useSession, useTownRules } from '../../../features/session/session-store'
import { phoneCall } from '../../../services/phone-call'
import { Button } from '../../../ui/button/button'
import { Card } from '../../../ui/card/card'
import { CardHead } from '../../../ui/card/card-head'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'
import './index.scss'

type Props = { readonly item: NoticeItem; readonly periods: Readonly<Record<NoticePeriod, number>> }

function ItemCard({ item, periods }: Props) {
  return (
    <Card>
      <CardHead title={item.what} />
      <Text>用来：{item.why}</Text>
      <Text>给谁看：{fillPeriods(item.who, periods)}</Text>
      <Text>留多久：{fillPeriods(item.kept, periods)}</Text>
      {item.sensitive && <Text className="privacy__words">这一项要您单独同意，不同意也能点单。</Text>}
    </Card>
  )
}

/** As many as fill a screen; the others follow once those stand there. */
const AT_FIRST = 6

/** The privacy notice as a list: what, for what, who sees it, how long, what one may demand, whom to call. */
export default function Privacy() {
  const periods = useTownRules()
  const station = useSession().session?.station
  const isDrawn = useDrawn(true)
  const { rights, opening, machine, controller, version, since } = PRIVACY_NOTICE
  const items: readonly NoticeItem[] = PRIVACY_NOTICE.items
  return (
    <Page>
      <Message tone="info" text={opening} />
      <Section title="收什么，给谁看，留多久" id="privacy-items">
        {(isDrawn ? items : items.slice(0, AT_FIRST)).map((item) => (
          <ItemCard key={item.what} item={item} periods={periods} />
        ))}
      </Section>
      <Section title="系统怎么挑人">
        <Card>
          <Text>{machine}</Text>
        </Card>
      </Section>
      <Section title="您可以要求">
        <Card>
          {rights.map((right) => (
            <Text key={right}>{right}</Text>
          ))}
        </Card>
      </Section>
      {station?.phone && (
        <Button
          id="privacy-call"
          kind="plain"
          icon="phone"
          label={`问${station.name}`}
          onTap={() => phoneCall(station.phone)}
        />
      )}
      <Text className="privacy__words">
        负责的单位：{controller}。第 {version} 版，{since}起。
      </Text>
    </Page>
  )
}

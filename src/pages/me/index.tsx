import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { roleWords } from '../../../domain/people/role-words'
import { maskPhone } from '../../../domain/privacy/mask'
import { SPECIALTIES } from '../../../domain/service/specialties'
import { villageName } from '../../../domain/town/stations'
import { useDrawn } from '../../features/data/use-drawn'
import { usePullDown } from '../../features/data/use-pull-down'
import { Page } from '../../features/frame/page'
import { groupOf, OWN_GROUPS, OWN_PAGES, type OwnGroup, type OwnPage } from '../../features/me/own-pages'
import { PausedCard } from '../../features/registry/paused-card'
import { setElderMode, useElderMode } from '../../features/session/elder-mode'
import { loadSession, useSession } from '../../features/session/session-store'
import { PublishConsent } from '../../features/volunteer/publish-consent'
import { phoneCall } from '../../services/phone-call'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { EmptyState } from '../../ui/message/empty-state'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Section } from '../../ui/section/section'
import './index.scss'

/** A weak phone draws the others after them. */
const GROUPS_AT_FIRST = 1

const OWN_GROUP_CODES = Object.keys(OWN_GROUPS) as OwnGroup[]

function OwnPages({ title, pages }: { readonly title: string; readonly pages: readonly OwnPage[] }) {
  return (
    <Section title={title}>
      <RowGroup>
        {pages.map(({ id, icon, title, words, url }) => (
          <ListRow
            key={id}
            id={id}
            icon={icon}
            title={title}
            words={words}
            onTap={() => void Taro.navigateTo({ url })}
          />
        ))}
      </RowGroup>
    </Section>
  )
}

/** 我的: who I am here, my hours, and how large the letters are. */
export default function Me() {
  const elder = useElderMode()
  const { session, error } = useSession()
  usePullDown(loadSession)
  const person = session?.person ?? null
  const phone = session?.station?.phone ?? ''
  const pages = OWN_PAGES.filter(
    ({ roles, when, notForElders }) =>
      (!roles || person?.roles.some((role) => roles.includes(role))) &&
      (!when || when(person)) &&
      !(elder && notForElders),
  )
  const drawn = useDrawn(person !== null)
  const groups = OWN_GROUP_CODES.filter((group) => pages.some((page) => groupOf(page) === group))
  return (
    <Page tab="me">
      {error && <FailurePanel text={error.message} onRetry={() => void loadSession()} />}
      {person ? (
        <Card>
          <Text className="me__name">{person.name}</Text>
          <Text className="me__words">
            {villageName(person.stationId)} · {roleWords(person.roles, person.volunteer)}
            {person.phone && `\n电话 ${maskPhone(person.phone)}`}
          </Text>
          {person.volunteer && !person.volunteer.left && (
            <Text className="me__words">
              志愿者编号 {person.volunteer.volunteerNo}
              {'\n'}特长：
              {person.volunteer.specialties.map((code) => SPECIALTIES[code].label).join('、')}
            </Text>
          )}
        </Card>
      ) : (
        <EmptyState title="您还没有登记" words="在“我的资料”里留下称呼和村子，或者第一次点单时再留。" />
      )}
      <PausedCard />
      {groups.slice(0, drawn ? undefined : GROUPS_AT_FIRST).map((group) => (
        <OwnPages
          key={group}
          title={OWN_GROUPS[group]}
          pages={pages.filter((page) => groupOf(page) === group)}
        />
      ))}
      <RowGroup>
        {session?.firstAdminWanted && (
          <ListRow
            id="row-first-admin"
            icon="person"
            title="第一位管理员"
            words="有码的人打进来"
            onTap={() => void Taro.navigateTo({ url: '/packages/public/first-admin/index' })}
          />
        )}
        {session && person?.volunteer && <PublishConsent session={session} name={person.name} />}
        <ListRow
          id="row-elder"
          icon="info"
          title={elder ? '换回标准版' : '换成长辈版'}
          words={elder ? '字小一些，内容多一些' : '字大一些，内容少一些'}
          onTap={() => setElderMode(!elder)}
        />
        {phone && (
          <ListRow
            icon="phone"
            title="给站里打电话"
            words={session?.station?.answers || (session?.station?.name ?? '')}
            onTap={() => phoneCall(phone)}
          />
        )}
      </RowGroup>
      <View className="me__about">
        <Text>依据上政字〔2020〕45号，上土市镇新时代文明实践所。</Text>
      </View>
    </Page>
  )
}

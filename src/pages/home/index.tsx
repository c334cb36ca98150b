import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callName } from '../../../domain/people/names'
import type { Role } from '../../../domain/people/roles'
import { villageName } from '../../../domain/town/stations'
import { ActivitiesDoor } from '../../features/activity/activities-door'
import { ComingActivities } from '../../features/activity/coming-activities'
import { CertificateDoor } from '../../features/certificate/certificate-door'
import { ChargesDoor } from '../../features/charge/charges-door'
import { usePullDown } from '../../features/data/use-pull-down'
import { useWhenShown } from '../../features/data/use-when-shown'
import { NewVersion } from '../../features/frame/new-version'
import { Page } from '../../features/frame/page'
import { useShareCard } from '../../features/frame/use-share-card'
import { BlockedMessage } from '../../features/office/blocked-message'
import { HeadshipOffers } from '../../features/office/headship-offers'
import { UnsentCommands } from '../../features/order/unsent-commands'
import { ScanDoor } from '../../features/place/scan-door'
import { ApplicantsDoor } from '../../features/registry/applicants-door'
import { isServing } from '../../features/registry/is-serving'
import { PausedCard } from '../../features/registry/paused-card'
import { RegisterDoor } from '../../features/registry/register-door'
import { setElderMode, useElderMode } from '../../features/session/elder-mode'
import { ElderOffer } from '../../features/session/elder-offer'
import { loadSession, useSession } from '../../features/session/session-store'
import { loadUnread } from '../../features/session/unread'
import { BoardDoor } from '../../features/station/board-door'
import { TodoList } from '../../features/station/todo-list'
import { VolunteersDoor } from '../../features/station/volunteers-door'
import { NextStep } from '../../features/targets/next-step'
import { sayGreeting } from '../../features/time/say-time'
import { OpenOrderCard } from '../../features/villager/open-order-card'
import { OrderingDoors } from '../../features/villager/ordering-doors'
import { UnsentOrder } from '../../features/villager/unsent-order'
import { UsualItems } from '../../features/villager/usual-items'
import { MyTasks } from '../../features/volunteer/my-tasks'
import { OfferList } from '../../features/volunteer/offer-list'
import { Openings } from '../../features/volunteer/openings'
import { serverNowMs } from '../../services/server-clock'
import { yesNo } from '../../ui/accessibility/yes-no'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Skeleton } from '../../ui/skeleton/skeleton'
import './index.scss'

const OFFICES: readonly Role[] = ['station_head', 'town_coordinator']
const HELPING: readonly Role[] = [...OFFICES, 'helper']

const isOneOf = (roles: readonly Role[], those: readonly Role[]): boolean =>
  roles.some((role) => those.includes(role))

type Mode = { readonly elder: boolean }

/** What asks a volunteer, and what he has promised; in 长辈版 the next of it alone. */
function VolunteerParts({ elder }: Mode) {
  return (
    <>
      <PausedCard />
      <OfferList />
      {!elder && <Openings />}
      <MyTasks onlyNext={elder} />
    </>
  )
}

/** What the head of a station and the town's coordinator look after; 长辈版 leaves out what stands on other tabs. */
function OfficeParts({ elder }: Mode) {
  return (
    <>
      <TodoList />
      {!elder && <NextStep />}
      <ActivitiesDoor />
      {!elder && <BoardDoor />}
      <CertificateDoor />
      <ApplicantsDoor />
      <VolunteersDoor />
    </>
  )
}

/** 首页: what the person has to do comes first, by his roles; then the doors that are open to everybody. */
export default function Home() {
  useShareCard('home')
  const elder = useElderMode()
  const { session, error } = useSession()
  const [shown, setShown] = useState(0)
  const refresh = async () => {
    await loadSession()
    void loadUnread()
    setShown((times) => times + 1)
  }
  useWhenShown('session', () => {
    void loadSession().then(loadUnread)
  })
  usePullDown(refresh)

  const person = session?.person ?? null
  const roles = person?.roles ?? []
  const isStaff = isOneOf(roles, OFFICES)
  const isVolunteer = isServing(person)
  const helps = isOneOf(roles, HELPING)
  return (
    <Page tab="home">
      <View className="home__head">
        <View className="home__greeting">
          <Text className="home__hello">
            {sayGreeting(serverNowMs())}
            {person ? `，${callName(person.name)}` : ''}
          </Text>
          <Text className="home__village">{person ? villageName(person.stationId) : '欢迎来看看'}</Text>
        </View>
        <View
          id="elder-switch"
          className="home__elder"
          ariaRole="switch"
          ariaChecked={yesNo(elder)}
          ariaLabel="长辈版，字大一些"
          tabIndex={0}
          onClick={() => setElderMode(!elder)}
        >
          <Text>{elder ? '标准版' : '长辈版'}</Text>
        </View>
      </View>
      <NewVersion />
      <ElderOffer />
      {error && <FailurePanel text={error.message} onRetry={() => void refresh()} />}
      {!session && !error && <Skeleton />}
      <View key={shown} className="home__parts">
        <UnsentCommands />
        <BlockedMessage />
        <HeadshipOffers />
        {isStaff && <OfficeParts elder={elder} />}
        {roles.includes('town_coordinator') && <ChargesDoor />}
        {isVolunteer && <VolunteerParts elder={elder} />}
        {(isVolunteer || helps) && <ScanDoor mayOrder={helps} />}
        {person && <OpenOrderCard />}
        {session && <UnsentOrder />}
        {session && (
          <OrderingDoors elder={elder} helps={roles.includes('helper')} station={session.station} />
        )}
        {session && !elder && <UsualItems />}
        {session && !elder && <ComingActivities />}
        {session && !elder && !isVolunteer && <RegisterDoor />}
      </View>
    </Page>
  )
}

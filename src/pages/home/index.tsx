import { Text, View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { callName } from '../../../domain/people/names'
import { villageName } from '../../../domain/town/stations'
import { ActivitiesDoor } from '../../features/activity/activities-door'
import { ComingActivities } from '../../features/activity/coming-activities'
import { CertificateDoor } from '../../features/certificate/certificate-door'
import { ChargesDoor } from '../../features/charge/charges-door'
import { Page } from '../../features/frame/page'
import { BlockedMessage } from '../../features/office/blocked-message'
import { HeadshipOffers } from '../../features/office/headship-offers'
import { ApplicantsDoor } from '../../features/registry/applicants-door'
import { isServing } from '../../features/registry/is-serving'
import { RegisterDoor } from '../../features/registry/register-door'
import { setElderMode, useElderMode } from '../../features/session/elder-mode'
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

/** What the head of a station and the town's coordinator look after. */
function OfficeParts() {
  return (
    <>
      <TodoList />
      <NextStep />
      <ActivitiesDoor />
      <BoardDoor />
      <CertificateDoor />
      <ApplicantsDoor />
      <VolunteersDoor />
    </>
  )
}

/** 首页: what the person has to do comes first, by his roles; then the doors that are open to everybody. */
export default function Home() {
  const elder = useElderMode()
  const { session, error } = useSession()
  const [shown, setShown] = useState(0)
  const refresh = async () => {
    await loadSession()
    void loadUnread()
    setShown((times) => times + 1)
  }
  useDidShow(() => {
    void loadSession().then(loadUnread)
  })
  usePullDownRefresh(() => {
    void refresh().finally(() => Taro.stopPullDownRefresh())
  })

  const person = session?.person ?? null
  const isStaff = person?.roles.some((role) => role === 'station_head' || role === 'town_coordinator')
  const isVolunteer = isServing(person)
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
      {error && <FailurePanel text={error.message} onRetry={() => void refresh()} />}
      {!session && !error && <Skeleton />}
      <View key={shown} className="home__parts">
        <BlockedMessage />
        <HeadshipOffers />
        {isStaff && <OfficeParts />}
        {person?.roles.includes('town_coordinator') && <ChargesDoor />}
        {isVolunteer && <OfferList />}
        {isVolunteer && <Openings />}
        {isVolunteer && <MyTasks />}
        {person && <OpenOrderCard />}
        {session && <UnsentOrder />}
        {session && <OrderingDoors elder={elder} station={session.station} />}
        {session && !elder && <UsualItems />}
        {session && !elder && <ComingActivities />}
        {session && !elder && !isVolunteer && <RegisterDoor />}
      </View>
    </Page>
  )
}

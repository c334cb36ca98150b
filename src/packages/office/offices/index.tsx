import { useState } from 'react'
import { Awaited } from '../../../features/data/awaited'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { BlockedPeople } from '../../../features/office/blocked-people'
import { FindPerson } from '../../../features/office/find-person'
import { OfficeRows } from '../../../features/office/office-rows'
import { TakeBackHandOver } from '../../../features/office/take-back-hand-over'
import { useSession } from '../../../features/session/session-store'
import { Message } from '../../../ui/message/message'

/** 谁管什么: who holds which office, at one's own station or in the town; to give, to take, to hand over. */
export default function Offices() {
  const { session } = useSession()
  const roles = session?.person?.roles ?? []
  const { data, error, reload } = useQuery('role.list', {})
  const [told, setTold] = useState('')
  usePullDown(reload)
  const done = (words: string) => {
    setTold(words)
    void reload()
  }
  const watches = roles.includes('station_head') || roles.includes('town_coordinator')
  return (
    <Page>
      <Awaited missing={!data} error={error} reload={reload} />
      {told !== '' && <Message tone="good" text={told} />}
      {data && (
        <>
          <OfficeRows offices={data.offices} onDone={() => done('')} />
          <TakeBackHandOver offices={data.offices} me={session?.person?.id ?? ''} onDone={done} />
          <FindPerson onDone={done} />
        </>
      )}
      {watches && <BlockedPeople />}
    </Page>
  )
}

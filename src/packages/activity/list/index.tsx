import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { ActivityList, type ListView } from '../../../features/activity/activity-list'
import { goToActivity } from '../../../features/activity/go-to-activity'
import { Page } from '../../../features/frame/page'
import { useSession } from '../../../features/session/session-store'
import { Button } from '../../../ui/button/button'
import { Segments } from '../../../ui/segments/segments'

const LABELS: Readonly<Record<ListView, string>> = {
  handling: '我管的',
  coming: '就要办的',
  mine: '我报了名的',
  past: '办过的',
}

/** 活动: what is coming, what I have said yes to, and what I look after. */
export default function Activities() {
  const { view } = useRouter().params
  const person = useSession().session?.person ?? null
  const isStaff =
    person?.roles.some((role) => role === 'station_head' || role === 'town_coordinator') ?? false
  const views: readonly ListView[] = [
    ...(isStaff ? (['handling'] as const) : []),
    'coming',
    ...(person ? (['mine'] as const) : []),
    'past',
  ]
  const [chosen, setChosen] = useState<ListView | null>(null)
  const asked = views.find((each) => each === view)
  const current = chosen ?? asked ?? 'coming'
  return (
    <Page
      {...(isStaff && {
        footer: <Button id="new-activity" label="办一次活动" onTap={() => goToActivity('edit')} />,
      })}
    >
      <Segments
        options={views.map((code) => ({ code, label: LABELS[code] }))}
        current={current}
        onChoose={setChosen}
      />
      <ActivityList key={current} view={current} />
    </Page>
  )
}

import { Text } from '@tarojs/components'
import { useState } from 'react'
import { villageName } from '../../../../domain/town/stations'
import { Page } from '../../../features/frame/page'
import { ScreenAccess } from '../../../features/screen/screen-access'
import { useSession } from '../../../features/session/session-store'
import { myStations } from '../../../features/station/my-stations'
import { StationChoice } from '../../../features/station/station-choice'

/** 站里的大屏: the code that opens the page for a station's television. */
export default function StationScreen() {
  const stations = myStations(useSession().session)
  const [chosen, setChosen] = useState<string | null>(null)
  const stationId = chosen ?? stations[0] ?? null
  return (
    <Page>
      <Text>
        电视上显示这个月办了多少事、村里还有谁家等着帮忙、乡亲怎么说。没有姓名、电话和住址。断了网也不会黑屏，写明是什么时候的情况。
      </Text>
      <StationChoice stationIds={stations} chosen={stationId ?? ''} onChoose={setChosen} />
      {stationId && <ScreenAccess key={stationId} stationId={stationId} title={villageName(stationId)} />}
    </Page>
  )
}

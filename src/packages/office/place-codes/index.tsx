import { Image, Text, View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { readPlaceCode } from '../../../../domain/place/read-place-code'
import { villageName } from '../../../../domain/town/stations'
import { useCommand } from '../../../features/data/use-command'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { codePicture } from '../../../features/place/code-picture'
import { useSession } from '../../../features/session/session-store'
import { myStations } from '../../../features/station/my-stations'
import { StationChoice } from '../../../features/station/station-choice'
import { Button } from '../../../ui/button/button'
import { Card } from '../../../ui/card/card'
import { ListRow } from '../../../ui/list-row/list-row'
import { RowGroup } from '../../../ui/list-row/row-group'
import { Message } from '../../../ui/message/message'
import { AskingButton } from '../../../ui/sheet/asking-button'
import './index.scss'

type Place = { readonly stationId: string; readonly orderId?: string }

function Code({ text, title }: { readonly text: string; readonly title: string }) {
  return (
    <Card>
      <View className="place-codes__card">
        <Text className="place-codes__title">{title}</Text>
        <Image
          className="place-codes__picture"
          src={codePicture(text)}
          ariaRole="img"
          ariaLabel={`${title}的到达码`}
        />
        <Text className="place-codes__signs" id="place-signs">
          {readPlaceCode(text) ?? ''}
        </Text>
        <Text className="place-codes__words">志愿者到了扫一扫。码里没有任何人的资料。</Text>
      </View>
    </Card>
  )
}

/** One place's card: shown when it is asked for, made new when the old one is lost. */
function PlaceCode({ place, title }: { readonly place: Place; readonly title: string }) {
  const [text, setText] = useState<string | null>(null)
  const [asked, setAsked] = useState(0)
  const make = useCommand('place.code', `${title} ${asked}`)
  const show = async (replace: boolean) => {
    const answer = await make.run({ ...place, replace })
    if (!answer.ok) return
    setText(answer.receipt.placeCode)
    setAsked((times) => times + 1)
  }
  return (
    <>
      {make.error && <Message tone="danger" text={make.error.message} />}
      {text === null ? (
        <Button id="show-code" label={`看${title}的到达码`} busy={make.busy} onTap={() => void show(false)} />
      ) : (
        <>
          <Code text={text} title={title} />
          <Text>截图或者拍下来，打印出来贴在门口。</Text>
          <AskingButton
            id="replace-code"
            kind="quiet"
            label="码丢了，换一张新的"
            question="换了以后，旧的码就不能用了。换一张新的？"
            yes="换新的"
            back="不换"
            busy={make.busy}
            onYes={() => void show(true)}
          />
        </>
      )}
    </>
  )
}

/** 门口的到达码: the station's, or that of a household for which somebody has ordered. */
export default function PlaceCodes() {
  const { orderId } = useRouter().params
  const stations = myStations(useSession().session)
  const [chosen, setChosen] = useState<string | null>(null)
  const { data: order, error } = useQuery('order.get', orderId ? { orderId } : null)
  const stationId = order?.stationId ?? chosen ?? stations[0] ?? null
  return (
    <Page>
      {error && <Message tone="warn" text={error.message} />}
      <Text>贴在门口的码，志愿者到了扫一下就算到，时间还是按系统的钟记。不扫也可以，点“我到了”一样算。</Text>
      {!orderId && <StationChoice stationIds={stations} chosen={stationId ?? ''} onChoose={setChosen} />}
      {!orderId && (
        <RowGroup>
          <ListRow
            id="household-cards"
            icon="home"
            title="给各家做码"
            words="选好人家，一页八张，打印出来剪开"
            onTap={() => void Taro.navigateTo({ url: '/packages/office/household-cards/index' })}
          />
        </RowGroup>
      )}
      {stationId && !orderId && (
        <PlaceCode key={stationId} place={{ stationId }} title={`${villageName(stationId)}实践站`} />
      )}
      {order && orderId && <PlaceCode place={{ stationId: order.stationId, orderId }} title="这户人家" />}
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import { FIVE_MUST_CODES } from '../../../../domain/service/five-must-arrive'
import { ORDER_SET_CODES } from '../../../../domain/targets/order-sets'
import { placeTitle } from '../../../../domain/targets/place-words'
import { Page } from '../../../features/frame/page'
import { BehindActivities } from '../../../features/targets/behind-activities'
import { BehindOrders } from '../../../features/targets/behind-orders'
import { Section } from '../../../ui/section/section'

/** The records behind one number of the plan. */
export default function TargetRecords() {
  const { params } = useRouter()
  const stationId = params.station ?? null
  const span = { fromMs: Number(params.from ?? 0), toMs: Number(params.to ?? 0) }
  const set = ORDER_SET_CODES.find((code) => code === params.set)
  const duty = FIVE_MUST_CODES.find((code) => code === params.duty) ?? null
  return (
    <Page>
      <Section title={`${placeTitle(stationId)} · ${decodeURIComponent(params.name ?? '')}`}>
        {set ? (
          <BehindOrders asked={{ set, stationId, duty, ...span }} />
        ) : (
          <BehindActivities asked={{ stationId, ...span }} />
        )}
      </Section>
    </Page>
  )
}

import { phoneCall } from '../../services/phone-call'
import { Button } from '../../ui/button/button'
import { useSession } from '../session/session-store'
import type { OrderView } from './progress-steps'

/** To the station that handles this order, wherever the reader lives. Nothing for its own head. */
export function CallStation({ view }: { readonly view: Pick<OrderView, 'stationId' | 'stationPhone'> }) {
  const { session } = useSession()
  const { stationId, stationPhone } = view
  if (!stationPhone || session?.person?.headOf.includes(stationId)) return null
  return (
    <Button
      id="call-station"
      kind="plain"
      icon="phone"
      label="给站里打电话"
      onTap={() => phoneCall(stationPhone)}
    />
  )
}

import { useEffect } from 'react'
import { wantedIfNow } from '../../../domain/order/wanted-now'
import { serverNowMs } from '../../services/server-clock'
import { emergencyHelp, type HeardByServer, isEmergencyItem } from './emergency-help'
import { EmergencyPanel } from './emergency-panel'
import { changeDraft, type OrderDraft, useOrderDraft } from './order-draft'
import { useUnderstanding } from './use-understanding'

const textOf = ({ menuItemCode, note, wish }: OrderDraft): string => (menuItemCode ? note : wish)

/** Nobody is asked when an emergency suits him. Several wishes have one time, which he chooses. */
const cannotWait = (draft: OrderDraft, heard: HeardByServer | null): boolean =>
  draft.parts.length < 2 &&
  (isEmergencyItem(draft.menuItemCode) ||
    emergencyHelp(textOf(draft), { emergencyItem: false, heard, stationPhone: '' })?.calm === false)

/** Whether the draft is an emergency; its time is then kept at now. */
export function useEmergencyDraft(): { readonly isNow: boolean; readonly heard: HeardByServer | null } {
  const draft = useOrderDraft()
  const heard = useUnderstanding(textOf(draft))
  const isNow = cannotWait(draft, heard)
  const wanted = wantedIfNow(draft.wanted, isNow, serverNowMs())
  useEffect(() => {
    if (wanted !== draft.wanted) changeDraft({ wanted })
  })
  return { isNow, heard }
}

/** The telephone numbers, on every step of an order that sounds like danger. */
export function DraftEmergency({ heard }: { readonly heard: HeardByServer | null }) {
  const draft = useOrderDraft()
  return (
    <EmergencyPanel text={textOf(draft)} emergencyItem={isEmergencyItem(draft.menuItemCode)} heard={heard} />
  )
}

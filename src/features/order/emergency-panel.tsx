import { phoneCall } from '../../services/phone-call'
import { CallPanel } from '../../ui/call-panel/call-panel'
import { useSession } from '../session/session-store'
import { emergencyHelp } from './emergency-help'

type Props = {
  /** What was written so far. */
  readonly text: string
  /** What was chosen from the menu is an emergency by itself. */
  readonly emergencyItem?: boolean
}

/** Shows the telephone while somebody writes of danger, before anything is sent. */
export function EmergencyPanel({ text, emergencyItem = false }: Props) {
  const { session } = useSession()
  const help = emergencyHelp(text, { emergencyItem, stationPhone: session?.station?.phone ?? '' })
  return help && <CallPanel {...help} onCall={phoneCall} />
}

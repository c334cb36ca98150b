import { phoneCall } from '../../services/phone-call'
import { CallPanel } from '../../ui/call-panel/call-panel'
import { useSession } from '../session/session-store'
import { emergencyHelp, type HeardByServer } from './emergency-help'

type Props = {
  /** What was written so far. */
  readonly text: string
  /** What was chosen from the menu is an emergency by itself. */
  readonly emergencyItem?: boolean
  /** What the server has made of the text so far. */
  readonly heard?: HeardByServer | null
  /** It has gone out already. */
  readonly sent?: boolean
}

/** Shows the telephone while somebody writes of danger, before anything is sent. */
export function EmergencyPanel({ text, emergencyItem = false, heard = null, sent = false }: Props) {
  const { session } = useSession()
  const help = emergencyHelp(text, { emergencyItem, heard, stationPhone: session?.station?.phone ?? '' })
  return help && <CallPanel {...help} sent={sent} onCall={phoneCall} />
}

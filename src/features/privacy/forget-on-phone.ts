import { forgetAllBut } from '../../services/storage'
import { emptyQueue } from '../data/send-queue'
import { startDraft } from '../order/order-draft'
import { forgetApplication } from '../registry/application-draft'
import { ELDER_MODE } from '../session/elder-mode'

/** Who leaves leaves nothing behind on the phone either, but how large the letters are. */
export function forgetOnPhone(): void {
  forgetAllBut([ELDER_MODE])
  emptyQueue()
  startDraft()
  forgetApplication()
}

import { BINDING_KEPT_MS } from '../../../../domain/binding/binding-request'
import type { Tally } from '../../runtime/run-timer'
import { forgetBindingsBefore } from '../../store/binding-queries'

/** Who asked to be known again, and nobody has answered: name and telephone do not lie about. */
export async function forgetBindings(nowMs: number): Promise<Tally> {
  await forgetBindingsBefore(nowMs - BINDING_KEPT_MS)
  return {}
}

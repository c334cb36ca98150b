import { refuse } from '../../../../domain/kernel/result'
import { isReason } from '../../../../domain/order/reasons'
import { actedFor } from '../../../../domain/privacy/acted-for'
import type { Command } from '../../runtime/context'
import { leaving } from '../privacy/leaving'
import { loadWithoutApp } from './load-without-app'

export const closePerson: Command<'person.close'> = async (context, { personId, reason }) => {
  const { person: office } = context
  if (!office) return refuse('SESSION.REGISTRATION_NEEDED')
  const loaded = await loadWithoutApp(context, personId)
  if (!loaded.ok) return loaded
  if (!isReason('act_for_person', reason)) return refuse('ORDER.REASON_REQUIRED')
  const audited = actedFor(office, loaded.value, { kind: 'close_for_person', fields: [], reason })
  return leaving(context, loaded.value, audited)
}

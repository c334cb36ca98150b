import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { officeNotice } from '../../../../domain/notice/office-notice'
import { acceptHeadship, endHandOver, handingTo, offerHeadship } from '../../../../domain/people/hand-over'
import { officeWords } from '../../../../domain/people/office-words'
import type { Person } from '../../../../domain/people/person'
import { officeAfterHandOver } from '../../../../domain/town/office-after-hand-over'
import { type StationOffice, unknownOffice } from '../../../../domain/town/station-office'
import type { CheckedInput } from '../../../../types/actions'
import type { Command, CommandContext } from '../../runtime/context'
import { people, stations } from '../../store/collections'

type Input = CheckedInput<'role.handOver'>
type Step = Input['step']
type HandedOver = { readonly head: Person; readonly successor: Person }

/** What the other one is told of a step. */
const TOLD = {
  ask: 'asked',
  withdraw: 'withdrawn',
  accept: 'accepted',
  decline: 'declined',
} as const satisfies Record<Step, string>

async function decide(
  { tx, nowMs }: CommandContext,
  person: Person,
  input: Input,
): Promise<Result<HandedOver>> {
  const { stationId } = input
  if (input.step === 'ask') {
    const successor = input.personId === person.id ? person : await people.findIn(tx, input.personId)
    return offerHeadship(person, successor, stationId, nowMs)
  }
  if (input.step === 'withdraw') {
    const asked = handingTo(person, stationId)
    return endHandOver(person, asked === null ? null : await people.findIn(tx, asked), stationId)
  }
  const head = await people.findIn(tx, input.fromId)
  return input.step === 'accept'
    ? acceptHeadship(head, person, stationId, nowMs)
    : endHandOver(head, person, stationId)
}

/** With the office goes who answers its telephone. */
async function officeOf(
  { tx, townId }: CommandContext,
  stationId: string,
  { head, successor }: HandedOver,
): Promise<StationOffice> {
  const office = (await stations.findIn(tx, stationId)) ?? unknownOffice(stationId, townId)
  return officeAfterHandOver(office, head.contact.name, successor.contact.name)
}

/** Both people are written in one transaction: there is no instant at which both of them, or neither, is head. */
export const handOver: Command<'role.handOver'> = async (context, input) => {
  const { person, nowMs } = context
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const decided = await decide(context, person, input)
  if (!decided.ok) return decided
  const { head, successor } = decided.value
  const { stationId, step } = input
  const to = person.id === head.id ? successor.id : head.id
  const words = { name: person.contact.name, office: officeWords({ role: 'station_head', stationId }) }
  return ok({
    receipt: { stationId, headId: head.id, successorId: successor.id },
    people: [head, successor],
    ...(step === 'accept' && { stations: [await officeOf(context, stationId, decided.value)] }),
    notices: [officeNotice({ told: TOLD[step], to, by: person, words, atMs: nowMs })],
  })
}

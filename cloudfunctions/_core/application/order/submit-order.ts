import { classifyWish } from '../../../../domain/dispatch/classify/classify-wish'
import { REFUSED_WISHES } from '../../../../domain/dispatch/classify/refused-wishes'
import type { TownLexicon } from '../../../../domain/dispatch/classify/town-lexicon'
import { skipsReview } from '../../../../domain/dispatch/skips-review'
import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { SYSTEM_ACTOR } from '../../../../domain/order/actor'
import { contentFromMenu, noteDanger } from '../../../../domain/order/content-from-menu'
import { contentFromWish } from '../../../../domain/order/content-from-wish'
import { continueWith } from '../../../../domain/order/continue-with'
import { needsAddress } from '../../../../domain/order/needs-address'
import type { Order, OrderContent } from '../../../../domain/order/order'
import { replyWithinMinutes } from '../../../../domain/order/reply-within'
import { approveOrder } from '../../../../domain/order/review-order'
import { submitOrder as firstStep } from '../../../../domain/order/submit-order'
import { wantedRefusal } from '../../../../domain/order/wanted-refusal'
import { wordsHeldBy } from '../../../../domain/order/words-check'
import { blockInForce, blockRefusal } from '../../../../domain/people/block'
import { contactAfterOrder } from '../../../../domain/people/contact-after-order'
import type { Contact, Person } from '../../../../domain/people/person'
import { agreeOnTheWay } from '../../../../domain/privacy/agree-on-the-way'
import { agreesTo } from '../../../../domain/privacy/consents'
import { mentionsHealth } from '../../../../domain/privacy/mentions-health'
import { newPerson } from '../../../../domain/registry/new-person'
import { findMenuItem } from '../../../../domain/service/menu-items'
import { findStation } from '../../../../domain/town/stations'
import type { CheckedInput } from '../../../../types/actions'
import type { Command, CommandContext } from '../../runtime/context'
import { orderIdOf, orderNumberOf } from '../../runtime/ids'
import { stations, type UncheckedWords } from '../../store/collections'
import { householdTurn } from '../../store/household-turn'
import { townLexiconOf } from '../../store/town-rules'
import { continueDispatch } from '../dispatch/continue-dispatch'
import { recruitingChanges } from '../dispatch/recruiting-changes'
import { orderReceipt } from './order-receipt'
import { orderedBefore } from './ordered-before'
import { type ServedHousehold, servedHousehold } from './served-household'

type Input = CheckedInput<'order.submit'>

/** What is ordered, and whether the machine may let it out without the head's review. */
type Reading = { readonly content: OrderContent; readonly clear: boolean }

function readMenu(code: string, input: Input): Result<Reading> {
  const item = findMenuItem(code)
  if (!item) return refuse('ORDER.ITEM_UNKNOWN')
  const content = contentFromMenu(item, input)
  return ok({ content, clear: skipsReview({ item, danger: noteDanger(input.needText) }) })
}

function readWish(wish: string, input: Input, town: TownLexicon): Result<Reading> {
  const found = classifyWish(wish, town)
  const { despiteRefusal } = input
  if (found.decision === 'refuse' && found.refusal && !despiteRefusal)
    return refuse('ORDER.NOT_FOR_VOLUNTEERS', { advice: REFUSED_WISHES[found.refusal].advice })
  const sure = found.decision === 'auto' && !despiteRefusal
  const understanding = {
    specialty: input.specialty ?? (sure ? (found.specialties[0]?.code ?? null) : null),
    understood: found.specialties,
    fiveMust: found.fiveMustArrive,
    urgent: found.urgent,
    refusal: found.decision === 'refuse' ? found.refusal : null,
  }
  const content = contentFromWish(understanding, { ...input, needText: wish })
  return ok({ content, clear: skipsReview({ found, despiteRefusal }) })
}

/** The person as he stands after this order: a visitor becomes a villager, a villager may correct his contact. */
function orderer(context: CommandContext, input: Input, onBehalf: boolean): Result<Person> {
  const { person, personId, townId, nowMs, formerBlock } = context
  const { requester, place } = input
  const contact = contactAfterOrder(person, { requester, place, onBehalf })
  if (!contact) return refuse('SESSION.REGISTRATION_NEEDED')
  const known = person
    ? { ...person, contact }
    : newPerson(contact, { id: personId, townId, atMs: nowMs, block: formerBlock })
  return agreeOnTheWay(known, input.agreed, nowMs)
}

const sameContact = (a: Contact, b: Contact): boolean =>
  a.name === b.name && a.phone === b.phone && a.stationId === b.stationId && a.addressText === b.addressText

/** Whom it is for and where, as it was written down. */
function served(person: Person, { beneficiary, place }: Input): ServedHousehold {
  const { contact } = person
  const addressText = place?.addressText ?? contact.addressText
  return {
    stationId: place?.stationId ?? contact.stationId,
    beneficiary: beneficiary
      ? { ...beneficiary, personId: null, addressText }
      : { personId: person.id, name: contact.name, phone: contact.phone, addressText },
  }
}

type Parties = ServedHousehold & { readonly person: Person; readonly onBehalf: boolean }

/** Who orders, and whom it is for: at a door the household of its card. */
async function parties(context: CommandContext, input: Input): Promise<Result<Parties>> {
  const home = await servedHousehold(context, input.placeCode)
  if (!home.ok) return home
  const onBehalf = home.value !== null || input.beneficiary !== undefined
  const who = orderer(context, input, onBehalf)
  return who.ok ? ok({ person: who.value, onBehalf, ...(home.value ?? served(who.value, input)) }) : who
}

/** Nothing that keeps order holds up who is in need of help at once. */
const isPressing = ({ urgent, fiveMust }: OrderContent): boolean => urgent || fiveMust === 'emergency'

/** Who is kept from ordering still gets help where it is urgent. */
async function keptFrom(person: Person, content: OrderContent, nowMs: number) {
  if (!blockInForce(person, nowMs) || isPressing(content)) return null
  const office = await stations.find(person.contact.stationId)
  return blockRefusal(person, nowMs, office?.phone)
}

/** Words that had no answer: the machine asks again, and needs to say whose they are. */
const toCheckAgain = (
  { id, wordsHeld }: Order,
  { townId, openid, nowMs }: CommandContext,
): readonly UncheckedWords[] => (wordsHeld === 'unchecked' ? [{ id, townId, openid, atMs: nowMs }] : [])

const readInput = async ({ townId, nowMs }: CommandContext, input: Input) =>
  input.menuItemCode === undefined
    ? readWish(input.wish ?? '', input, await townLexiconOf(townId, nowMs))
    : readMenu(input.menuItemCode, input)

const isUnchanged = (before: Person | null, after: Person): boolean =>
  before !== null && sameContact(before.contact, after.contact) && before.consents === after.consents

export const submitOrder: Command<'order.submit'> = async (context, input) => {
  const { commandId, nowMs, settings, words } = context
  const read = await readInput(context, input)
  if (!read.ok) return read
  const never = wantedRefusal(input.wanted, nowMs)
  if (never) return never
  const who = await parties(context, input)
  if (!who.ok) return who
  const { person, onBehalf, stationId, beneficiary, atDoor } = who.value
  const kept = await keptFrom(person, read.value.content, nowMs)
  if (kept) return kept
  if (!findStation(stationId)) return refuse('ORDER.STATION_UNKNOWN')
  const ordered = { menuItemCode: input.menuItemCode ?? null, wish: input.wish ?? '' }
  if (!beneficiary.addressText && needsAddress(ordered)) return refuse('ORDER.ADDRESS_NEEDED')

  const { content, clear } = read.value
  const pressing = isPressing(content)
  const before = pressing ? null : await orderedBefore(context, { ...input, content, beneficiary, onBehalf })
  if (before) return before
  const id = orderIdOf(commandId)
  const submitted = firstStep(
    {
      id,
      number: orderNumberOf(id, nowMs),
      townId: person.townId,
      stationId,
      requesterId: person.id,
      onBehalf,
      beneficiary,
      ...(atDoor && { atDoor }),
      content: { ...content, ...wordsHeldBy(words, content) },
      needForOffices: mentionsHealth(content.needText) && !agreesTo(person, 'health_facts'),
    },
    { atMs: nowMs, settings },
  )
  const system = { actor: SYSTEM_ACTOR, atMs: nowMs, settings }
  const reviewed = clear
    ? continueWith(ok(submitted), (order) => approveOrder(order, {}, system))
    : ok(submitted)
  if (!reviewed.ok) return reviewed
  const turn = pressing ? undefined : householdTurn(person.townId, beneficiary.phone, nowMs)
  const done = await continueDispatch(reviewed.value, context)
  const { order, events } = done
  return ok({
    receipt: {
      ...orderReceipt(order),
      number: order.number,
      replyWithinMinutes: replyWithinMinutes(order, nowMs, settings),
    },
    pressing,
    ...(turn && { counter: turn }),
    unchecked: toCheckAgain(order, context),
    orderChange: { before: null, after: order, events },
    people: isUnchanged(context.person, person) ? [] : [person],
    ...(await recruitingChanges(context, done)),
  })
}

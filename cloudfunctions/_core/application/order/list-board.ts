import { ok, refuse } from '../../../../domain/kernel/result'
import { actorOn } from '../../../../domain/order/actor'
import type { Order } from '../../../../domain/order/order'
import type { Person } from '../../../../domain/people/person'
import { headOfStations, isTownCoordinator } from '../../../../domain/people/roles-of'
import { STATIONS } from '../../../../domain/town/stations'
import { countByStation, inBoardOrder, isLate } from '../../../../domain/views/board'
import { orderCard } from '../../../../domain/views/order-card'
import { WAITING_STATUSES, whyWaiting } from '../../../../domain/views/why-waiting'
import { wishForOffice } from '../../../../domain/views/wish-beginning'
import type { ActionOutput } from '../../../../types/actions'
import type { Query } from '../../runtime/context'
import { ordersIn } from '../../store/order-queries'
import { readableRows } from './readable-rows'

const MOST_SHOWN = 100
/** Counted by station; a town in which more wait needs no exact count. */
const MOST_READ = 500

type Row = ActionOutput<'order.board'>['items'][number]

function rowOf(order: Order, person: Person, nowMs: number): Row | null {
  const waiting = whyWaiting(order, nowMs)
  if (!waiting) return null
  const { code, toStaff, detail } = waiting
  return {
    ...orderCard(order),
    who: order.beneficiary.name,
    wish: wishForOffice(order, actorOn(order, person)),
    waiting: {
      code,
      words: [toStaff, ...(detail ? [detail] : [])].join('。'),
      late: isLate(order, nowMs),
    },
  }
}

export const listBoard: Query<'order.board'> = async ({ person, nowMs }, { stationId }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const town = isTownCoordinator(person)
  const mine = headOfStations(person)
  const waiting = await ordersIn(person.townId, WAITING_STATUSES, town ? null : mine, MOST_READ)
  const shown = waiting.filter((order) => stationId === undefined || order.stationId === stationId)
  const watched = STATIONS.filter(({ id }) => town || mine.includes(id)).map(({ id }) => id)
  return ok({
    ...readableRows(inBoardOrder(shown).slice(0, MOST_SHOWN), 'order.board', (order) =>
      rowOf(order, person, nowMs),
    ),
    more: shown.length > MOST_SHOWN || waiting.length === MOST_READ,
    stations: countByStation(waiting, watched, nowMs),
  })
}

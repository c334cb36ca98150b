import { actorOn } from '../../../domain/order/actor'
import type { AssignmentStatus } from '../../../domain/order/assignment-statuses'
import type { Order } from '../../../domain/order/order'
import type { OrderStatus } from '../../../domain/order/order-statuses'
import type { Person } from '../../../domain/people/person'
import { type OrderView, orderView } from '../../../domain/views/order-view'
import { anAssignment, anOrder, NOW, SETTINGS } from '../../fixtures/builders'

export const CONTACT = { name: '诸葛桂兰', phone: '13812345678', addressText: '花园组，老槐树旁第二家' }
export const ORDERED_BY = { name: '许诚', phone: '13855556666' }
export const WHOLE = [CONTACT.phone, ORDERED_BY.phone, CONTACT.addressText]
export const STATION_PHONE = '0564-5021201'
export const CLOSING_TEXT = '我住院了，肺癌复发'
export const MATE_PHONE = '13987654321'
export const TAKER_PHONE = '13911112222'

const TAKEN_AS: Readonly<Partial<Record<OrderStatus, AssignmentStatus>>> = {
  in_service: 'checked_in',
  pending_confirm: 'checked_out',
  pending_rating: 'confirmed',
  closed: 'confirmed',
}

/** An order on which everybody has his part whom tests of sight let read it, in any status; the time of its last status is NOW. */
export function fullOrder(status: OrderStatus): Order {
  const held = TAKEN_AS[status] ?? 'accepted'
  return anOrder({
    status,
    statusSinceMs: NOW,
    milestones: { submitted: NOW - 1, [status]: NOW },
    requesterId: 'helper',
    onBehalf: true,
    beneficiary: { personId: 'granny', ...CONTACT },
    needText: '奶奶摔过一跤，头发三个月没剪',
    atHome: ['lives_alone'],
    headcount: 3,
    teamId: 'barbers',
    teamName: '便民服务队',
    rating: { stars: 5, tags: [], text: '剪得好看', atMs: NOW, recordedBy: 'helper' },
    sentBack: { code: 'times_wrong', text: '' },
    closingReason: { code: 'not_needed', text: CLOSING_TEXT, words: `不需要了：${CLOSING_TEXT}` },
    trace: { atMs: NOW, wave: 1, by: 'machine', pool: 9, picked: [], excluded: { paused: 4 } },
    waves: [
      {
        atMs: NOW,
        wave: 1,
        by: 'machine',
        pool: 9,
        picked: [{ volunteerId: 'asked', name: '何秀英', terms: { distance: 20 } }],
        excluded: { paused: 4 },
      },
    ],
    assignments: [
      anAssignment('taker', held, { name: '汪志远', phone: TAKER_PHONE }),
      anAssignment('mate', held, { name: '欧阳建国', phone: MATE_PHONE }),
      anAssignment('asked', 'offered', {
        name: '何秀英',
        asked: { by: 'hand', circle: 'own_team', reason: { code: 'other', text: '奶奶只认她' } },
      }),
      anAssignment('decliner', 'declined', { reason: { code: 'unwell', text: '腰疼得厉害' } }),
      anAssignment('late', 'recalled'),
      anAssignment('quitter', 'given_back'),
    ],
  })
}

export const viewFor = (order: Order, person: Person, atMs = NOW): OrderView | null =>
  orderView(order, {
    actor: actorOn(order, person),
    atMs,
    settings: SETTINGS,
    stationPhone: STATION_PHONE,
    requester: ORDERED_BY,
  })

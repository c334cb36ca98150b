import { ok, type Result, refuse } from '../kernel/result'
import type { Order } from '../order/order'
import { OPEN_ORDER_STATUSES, type OrderStatus } from '../order/order-statuses'
import type { Person, VolunteerProfile } from '../people/person'
import { ROLES, type Role } from '../people/roles'
import { rolesOf } from '../people/roles-of'
import { FORGOTTEN_NAME } from './forget-contact'

/** What still binds somebody. */
export type AccountTies = {
  /** Orders of his, or for him, that are neither served nor ended. */
  readonly openOrders: number
  /** What others have ordered for him by name and telephone, as far as it still tells of him. */
  readonly named: readonly Pick<Order, 'id' | 'status'>[]
  /** He has accepted something whose minutes are not settled. */
  readonly openTasks: boolean
}

/** Served, and only the rating is waited for: that binds nobody. */
export const BINDING_STATUSES: readonly OrderStatus[] = OPEN_ORDER_STATUSES.filter(
  (status) => status !== 'pending_rating',
)

/** What goes and what stays, as it is read before one decides. */
export const CLOSING_TERMS = {
  goes: [
    '您的姓名、电话、住址、特长和队伍，报名时写的年龄、家里人和监护人',
    '您点过的单子上的电话、住址和您写的话；只留下哪个村、哪一项服务',
    '发给您的消息',
  ],
  stays: [
    '您的服务时长：法规要求长期保存，只写志愿者编号，不写姓名',
    '已经开出的证明：上面有姓名，法规要求长期保存，知道编号的人才查得到',
    '谁看过您的电话的记录，到期再删',
  ],
} as const

/** What everybody may be without having been given anything to look after. */
const FREE: readonly Role[] = ['villager', 'volunteer']

const nameAfter = ({ volunteer }: Person): string => volunteer?.volunteerNo ?? FORGOTTEN_NAME

/** Of a volunteer only the number stays: his hours stand under it. He is in no team and is asked for nothing. */
const profileAfter = ({ volunteerNo }: VolunteerProfile, atMs: number): VolunteerProfile => ({
  volunteerNo,
  paused: true,
  specialties: [],
  credentials: [],
  teamIds: [],
  leaderOf: [],
  lastServedAtMs: null,
  leftAtMs: atMs,
})

/**
 * 注销 (个人信息保护法 art. 15, 47; 志愿服务条例 art. 19): the person's document as it stands afterwards. Nobody acts as
 * this person again; who comes back is somebody new.
 * Errors: ACCOUNT.HOLDS_OFFICE, ACCOUNT.ORDERS_OPEN, ACCOUNT.TASKS_OPEN.
 */
export function closeAccount(person: Person, ties: AccountTies, atMs: number): Result<Person> {
  const offices = rolesOf(person).filter((role) => !FREE.includes(role))
  if (offices.length > 0)
    return refuse('ACCOUNT.HOLDS_OFFICE', { who: offices.map((role) => ROLES[role]).join('、') })
  const open = ties.openOrders + ties.named.filter(({ status }) => BINDING_STATUSES.includes(status)).length
  if (open > 0) return refuse('ACCOUNT.ORDERS_OPEN', { count: open })
  if (ties.openTasks || person.openTasks.length > 0) return refuse('ACCOUNT.TASKS_OPEN')
  const { id, townId, contact, volunteer, consents = [], createdAtMs, block } = person
  return ok({
    id,
    townId,
    contact: { name: nameAfter(person), phone: '', stationId: contact.stationId, addressText: '' },
    usesApp: true,
    grants: [],
    ...(block && { block: { ...block, reason: { code: block.reason.code, text: '' } } }),
    volunteer: volunteer && profileAfter(volunteer, atMs),
    consents: consents.map((each) => ({ ...each, withdrawnAtMs: each.withdrawnAtMs ?? atMs })),
    openTasks: [],
    noticesReadAtMs: atMs,
    createdAtMs,
    closed: { atMs, clearedAtMs: null, orderIds: ties.named.map((each) => each.id) },
  })
}
